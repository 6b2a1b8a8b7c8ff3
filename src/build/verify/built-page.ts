import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { withoutSpace } from './passage-runs.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text no reader sees. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** The main part of a built page: its words and its anchors. */
export class BuiltPage {
  /** All words of `<main>`, without white space. */
  readonly text: string;
  readonly #anchors = new Map<string, Element>();

  private constructor(main: Element) {
    this.text = textOf(main);
    this.#collect(main);
  }

  /**
   * Read the page at an address of the portal.
   * @returns undefined when there is no such file or it has no `<main>`
   */
  static read(dist: string, address: string): BuiltPage | undefined {
    const file = path.join(dist, decodeURIComponent(address), 'index.html');
    let html: string;
    try {
      html = readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
    const main = find(parse(html, { scriptingEnabled: false }), 'main');
    return main && new BuiltPage(main);
  }

  /** Words inside the element with an id, without white space. */
  textAt(id: string): string | undefined {
    const element = this.#anchors.get(id);
    return element && textOf(element);
  }

  /** Ids of the main part, in reading order. */
  get anchors(): readonly string[] {
    return [...this.#anchors.keys()];
  }

  #collect(element: Element): void {
    const id = element.attrs.find(({ name }) => name === 'id')?.value;
    if (id !== undefined) this.#anchors.set(id, element);
    for (const child of element.childNodes) if ('tagName' in child) this.#collect(child);
  }
}

function find(node: Node, tag: string): Element | undefined {
  if ('tagName' in node && node.tagName === tag) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, tag);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  return withoutSpace(rawText(node));
}

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && UNREAD.has(node.tagName))) return '';
  return node.childNodes.map(rawText).join('');
}
