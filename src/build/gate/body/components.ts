import type { MdxJsxAttributeNode } from 'satteri';
import { VOCABULARY, type VocabularyEntry } from '../../markdown/vocabulary.ts';
import type { Place } from '../diagnostic.ts';
import { checkReference } from '../library/check-reference.ts';
import { nearest, withProposal } from '../nearest.ts';
import { placeOf } from '../place.ts';
import { isComponent, nodePlace, type BodyContext, type BodyNode, type Component } from './context.ts';

/** Components of which each may stand in a block of its own only. */
const NAMES = Object.keys(VOCABULARY);
/** What words inside an inline component may be. */
const WORDS: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode']);

/**
 * Check a component: name, attributes, what they name, where it stands, what it holds.
 * @param parent the node that holds it
 */
export function checkComponent(node: Component, parent: BodyNode, context: BodyContext): void {
  const { report } = context;
  const at = nodePlace(node, context);
  const name = node.name ?? '';
  const entry = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  if (!entry) {
    const isTag = /^[a-z]/.test(name) && !/[.:]/.test(name);
    const proposal = nearest(name, NAMES);
    if (isTag)
      report(
        'G509',
        at,
        `HTML 标签 <${name}>`,
        withProposal(proposal, '删去标签；粗体写 **文字**，尖括号当文字用时写成 \\<'),
      );
    else report('G511', at, `不认识的组件 <${name}>`, withProposal(proposal, `能用的组件有：${NAMES.join('、')}`));
    return;
  }
  checkAttributes(node, name, entry, context);
  if (name === 'Cite' && context.kind === 'quotations') {
    report('G515', at, '语录的正文里写了 <Cite>', '语录的出处写在文件头的 chain 里，正文里不写编号');
  } else if (isWellPlaced(node, entry, parent)) checkContent(node, name, entry, at, context);
  else if (entry.place === 'block') report('G515', at, `<${name}> 夹在别的内容里`, `<${name}> 前后各空一行，单独成段`);
  else report('G515', at, `<${name}> 单独成段`, `<${name}> 写在句子里，与前后文字在同一行`);
}

function isWellPlaced(node: Component, entry: VocabularyEntry, parent: BodyNode): boolean {
  if (entry.place === 'inline') return node.type === 'mdxJsxTextElement';
  if (node.type !== 'mdxJsxFlowElement') return false;
  return parent.type === 'root' || (isComponent(parent) && VOCABULARY[parent.name ?? '']?.holds === 'blocks');
}

function checkContent(
  node: Component,
  name: string,
  { holds, example }: VocabularyEntry,
  at: Place,
  { report }: BodyContext,
): void {
  const children: readonly BodyNode[] = node.children;
  if (holds === 'nothing' && children.length > 0) report('G516', at, `<${name}> 里写了内容`, `写成 ${example}`);
  if (holds === 'words' && children.length === 0) report('G516', at, `<${name}> 里没有文字`, `写成 ${example}`);
  if (
    holds === 'words' &&
    children.some((child) => !WORDS.has(child.type) && child.type !== 'link' && !isComponent(child))
  ) {
    report('G516', at, `<${name}> 里只能写文字`, `写成 ${example}`);
  }
  const loose = children.some(
    (child) =>
      child.type === 'text' ||
      child.type === 'mdxJsxTextElement' ||
      child.type === 'strong' ||
      child.type === 'emphasis',
  );
  if (holds === 'blocks' && (children.length === 0 || loose)) {
    report(
      'G516',
      at,
      children.length === 0 ? `<${name}> 里没有内容` : `<${name}> 的文字与标签在同一行`,
      `标签单独一行，里面的文字前后各空一行`,
    );
  }
}

function checkAttributes(node: Component, name: string, entry: VocabularyEntry, context: BodyContext): void {
  const { report } = context;
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report('G508', nodePlace(node, context), `<${name}> 里写了 {${attribute.value}}`, '属性写成 名字="文字"');
      continue;
    }
    const at = attributePlace(node, attribute.name, context);
    if (seen.has(attribute.name)) report('G514', at, `属性“${attribute.name}”写了两次`, '只留一个');
    else checkAttribute(node, attribute, name, entry, at, context);
    seen.add(attribute.name);
  }
  for (const required of entry.required) {
    if (!seen.has(required))
      report('G513', nodePlace(node, context), `<${name}> 没有写 ${required}`, `写成 ${entry.example}`);
  }
}

function checkAttribute(
  node: Component,
  { name, value }: MdxJsxAttributeNode,
  component: string,
  entry: VocabularyEntry,
  at: Place,
  context: BodyContext,
): void {
  const { report } = context;
  const known = Object.keys(entry.attributes);
  const target = Object.hasOwn(entry.attributes, name) ? entry.attributes[name] : undefined;
  if (/^on[a-z]/i.test(name)) report('G510', at, `<${component}> 上的事件属性“${name}”`, '删去它');
  else if (!target) {
    const advice = known.length > 0 ? `<${component}> 只有：${known.join('、')}` : `<${component}> 没有属性，删去它`;
    report('G512', at, `<${component}> 没有属性“${name}”`, withProposal(nearest(name, known), advice));
  } else if (typeof value === 'object' && value !== null)
    report('G508', at, `属性“${name}”的值写成了 {${value.value}}`, `写成 ${name}="文字"`);
  else if (!value?.trim()) report('G513', at, `属性“${name}”是空的`, `写成 ${entry.example}`);
  else if (target !== 'words') {
    checkReference(target, value, context.fromDraft, context.catalogue, at, report);
    const isUnlisted =
      node.name === 'Cite' &&
      context.kind !== 'quotations' &&
      context.listedSources &&
      !context.listedSources.has(value);
    if (isUnlisted && context.catalogue.find('sources', value) === 'there') {
      report('G533', at, `出处“${value}”没有列在文件头的 sources 里`, `在 sources 下面加一行“- id: ${value}”`);
    }
  }
}

/** Place of an attribute; the parser gives places for whole components only. */
function attributePlace(node: Component, name: string, context: BodyContext): Place {
  const start = node.position?.start.offset ?? 0;
  const within = new RegExp(`\\s${name.replace(/[^\w-]/g, '\\$&')}(?=[\\s=/>])`).exec(
    context.text.slice(start, node.position?.end.offset),
  );
  return within ? context.inFile(placeOf(context.text, start + within.index + 1)) : nodePlace(node, context);
}
