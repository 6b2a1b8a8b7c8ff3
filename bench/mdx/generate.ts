import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { random, type Random } from './random.ts';
import { phrase, sentence } from './sentences.ts';

/** A generated document ends with the block that passes this length, in bytes of UTF-8; the portal's own articles have 8 to 10.5 KB. */
const DOCUMENT_BYTES = 9_500;

/**
 * Write a library of generated articles, the same for the same number of documents.
 * @param library folder that is made; the articles are in its `articles/`
 * @returns bytes written
 */
export function writeDocuments(library: string, documents: number): number {
  const folder = path.join(library, 'articles');
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let number = 1; number <= documents; number += 1) {
    const text = documentOf(number);
    bytes += Buffer.byteLength(text);
    writeFileSync(path.join(folder, `document-${number}.mdx`), text);
  }
  return bytes;
}

/** What follows what in a section. */
const SECTION = [heading, block, paragraph, paragraph, paragraph, block, paragraph] as const;

/** One generated article. @param number its number from 1, which is also its seed */
export function documentOf(number: number): string {
  const choices = random(number);
  let text = frontMatter(number, choices);
  for (let part = 0; Buffer.byteLength(text) < DOCUMENT_BYTES; part += 1) {
    text += `\n${(SECTION[part % SECTION.length] ?? paragraph)(choices)}\n`;
  }
  return text;
}

function frontMatter(number: number, choices: Random): string {
  return `---
code: A${number}
title: ${phrase(choices)}
summary: ${sentence(choices)}。
themes: [theme-1, theme-2]
people: [person-1]
places: [place-1]
sources:
  - id: source-1
  - id: source-2
    at: 第3版
published: "2026-01-05"
review: reviewed
rights: own
---
`;
}

function heading(choices: Random): string {
  return `## ${phrase(choices)}`;
}

/** Three to six sentences with words marked up as authors do, and the sources at the end. */
function paragraph(choices: Random): string {
  const sentences = Array.from({ length: choices.between(3, 6) }, () => `${sentence(choices)}，${marked(choices)}。`);
  return sentences.join('') + cite(choices) + (choices.oneIn(2) ? cite(choices) : '');
}

function marked(choices: Random): string {
  const id = choices.between(1, 40);
  return choices.pick([
    `<Person id="person-${id}">记录人</Person>在场`,
    `地点写作<Place id="place-${id}">河湾</Place>`,
    `当时叫<Term id="term-${id}">风口</Term>`,
    '**这一条**各处一致',
    '原稿写“约数”——没有*细目*……',
    `见[另一篇](/articles/document-${id}/)`,
    '日期是1963年3月8日',
    '没有别的说法',
  ]);
}

function cite(choices: Random): string {
  const at = choices.oneIn(3) ? ` at="第${choices.between(1, 8)}版"` : '';
  return `<Cite id="source-${choices.between(1, 40)}"${at} />`;
}

/** Something other than a paragraph. */
function block(choices: Random): string {
  const id = choices.between(1, 40);
  return choices.pick([
    () => `<Quote id="quotation-${id}" />`,
    () => `<Figure id="chart-${id}" />`,
    () => `<Aside title="两种说法">\n\n${paragraph(choices)}\n\n</Aside>`,
    () => lines(choices, '- ', sentence),
    () => lines(choices, '1. ', sentence),
    () => `> ${sentence(choices)}。`,
    () =>
      `| 地点 | 数 |\n| --- | --- |\n${lines(choices, '| ', (cell) => `${phrase(cell)} | ${cell.between(1, 99)} |`)}`,
  ])();
}

function lines(choices: Random, mark: string, content: (choices: Random) => string): string {
  return Array.from({ length: choices.between(3, 5) }, () => mark + content(choices)).join('\n');
}
