import { rmSync } from 'node:fs';
import path from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARMS, buildArm } from '../bench/mdx/arms.ts';
import { readArticles } from '../bench/mdx/articles.ts';
import { ALLOWED } from '../src/build/gate/body/nodes.ts';
import { PROJECT_ROOT } from '../src/build/library/content-root.ts';
import { readTextBody, textFiles } from '../src/build/library/read-library.ts';
import { FEATURES } from '../src/build/markdown/features.ts';
import { VOCABULARY } from '../src/build/markdown/vocabulary.ts';

const LIBRARY = path.join(import.meta.dirname, 'fixtures/mdx-equality');
const WORK = path.join(PROJECT_ROOT, '.cache/mdx-equality');
const ids = textFiles(LIBRARY, 'articles').map((name) => name.slice(0, -'.mdx'.length));
const built: Partial<Record<(typeof ARMS)[number], Map<string, string>>> = {};

beforeAll(async () => {
  for (const arm of ARMS) {
    await buildArm(arm, LIBRARY, path.join(WORK, arm));
    built[arm] = readArticles(path.join(WORK, arm));
  }
}, 60_000);
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

describe('our rendering of a body equals that of @astrojs/mdx, byte for byte', () => {
  test.each(ids)('%s', (id) => {
    expect(built.ours?.get(id)).toMatch(/^<[a-z]/);
    expect(built.ours?.get(id)).toBe(built.peer?.get(id));
  });
});

test('the fixtures use every component, and every kind of Markdown but pictures', () => {
  const nodes = ids.flatMap((id) => nodesOf(mdxToMdast(readTextBody(LIBRARY, 'articles', id), { features: FEATURES })));
  const seen = new Set(nodes.map((node) => ('name' in node ? node.name : node.type)));
  const wanted = [...Object.keys(VOCABULARY), ...ALLOWED].filter((name) => name !== 'image');
  expect(wanted.filter((name) => !seen.has(name))).toEqual([]);
});

function nodesOf(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}
