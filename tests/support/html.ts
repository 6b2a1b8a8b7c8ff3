import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Parse a whole page as a browser does. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html);
}

/** Every element below a node, in the order of the page. */
export function* elementsBelow(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** Value of an attribute; undefined when the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Words that a reader sees in an element: scripts, styles and what `leaveOut` names are not among them. */
export function textOf(parent: Parent, leaveOut: (element: Element) => boolean = () => false): string {
  return parent.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      if (!('tagName' in child)) return '';
      if (child.tagName === 'script' || child.tagName === 'style' || leaveOut(child)) return '';
      return textOf(child, leaveOut);
    })
    .join('');
}

/** Words without any white space: what remains equal however a template is laid out. */
export function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '');
}
