import path from 'node:path';
import { parse, type AnyNode } from 'acorn';
import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../src/build/html/tags.ts';
import { files, inlineTexts, read } from '../support/shipped-text.ts';

/** Pagefind's own files: asked only by kernels that can run WebAssembly with `wasm-unsafe-eval`, from Chromium 97 on. */
const FOR_NEW_KERNELS = /^search\/library\//;

/**
 * What reads Word files: a library that would make a function of a string where it finds no global object or is handed
 * one, neither of which happens here, and the policy forbids it.
 */
const READS_WORD = /^_astro\/docx-/;

/** Every script that ships, by the name of the file or of the first page that holds it. */
const scripts = new Map([
  ...[...inlineTexts((tag) => tag.name === 'script' && isCode(attributesOf(tag).get('type')))]
    .filter(([code]) => code !== '')
    .map(([code, page]) => [`<script> in ${page}`, code] as const),
  ...files
    .filter((file) => /\.m?js$/.test(file) && !FOR_NEW_KERNELS.test(file))
    .map((file) => [file, read(file)] as const),
]);

/** Ways to turn a string into markup or code. */
const STRING_TO_CODE =
  /\.(?:inner|outer)HTML\b|\.srcdoc\b|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write|\beval\(|\bnew Function\b|\bFunction\(/;

test('there are scripts to look at', () => {
  expect(scripts.size).toBeGreaterThan(0);
});

describe.each([...scripts])('%s', (name, code) => {
  test('is written in a language that Chromium 86 reads', () => {
    const found = [...nodesOf(parse(code, { ecmaVersion: 2022, sourceType: 'module' }))];
    expect(found.flatMap((node) => laterThan86(node) ?? [])).toEqual([]);
  });

  test('loads only files that are there', () => {
    const loaded = [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
    const missing = loaded.filter(([, file = '']) => !files.includes(path.posix.join(path.posix.dirname(name), file)));
    expect(missing.map(([statement]) => statement)).toEqual([]);
  });

  test.skipIf(READS_WORD.test(name))('turns no string into markup or code', () => {
    expect(STRING_TO_CODE.exec(code)?.[0]).toBeUndefined();
  });

  test('names no address from the root', () => {
    expect(/import\(["'`]\/|["'`]\/_astro\//.exec(code)?.[0]).toBeUndefined();
  });
});

function isCode(type = 'text/javascript'): boolean {
  return ['text/javascript', 'module', ''].includes(type);
}

/** Every node of a program. An `await` outside all functions is told apart as `TopLevelAwait`. */
function* nodesOf(node: AnyNode, isInFunction = false): Generator<Readonly<Record<string, unknown>>> {
  const isFunction = /Function/.test(node.type);
  yield { ...node, ...(node.type === 'AwaitExpression' && !isInFunction ? { type: 'TopLevelAwait' } : {}) };
  for (const value of Object.values(node).flat() as unknown[]) {
    if (isNode(value)) yield* nodesOf(value, isInFunction || isFunction);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** What of the language up to 2022 came after Chromium 86, by its name; see chromestatus.com. */
function laterThan86({ type, left, regex }: Readonly<Record<string, unknown>>): string | undefined {
  if (type === 'StaticBlock') return 'static block (94)';
  if (type === 'TopLevelAwait') return 'await outside functions (89)';
  if (type === 'BinaryExpression' && (left as AnyNode).type === 'PrivateIdentifier') return '#name in object (91)';
  if (type === 'Literal' && /d/.test((regex as { flags?: string } | undefined)?.flags ?? ''))
    return 'regex flag d (90)';
  return undefined;
}
