import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../src/build/html/tags.ts';
import { files, inlineTexts, read } from '../support/shipped-text.ts';

/** Pagefind's own files: asked only by kernels that can run WebAssembly with `wasm-unsafe-eval`, from Chromium 97 on. */
const FOR_NEW_KERNELS = /^search\/library\//;

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

describe.each([...scripts])('%s', (_name, code) => {
  test('is written in the language of 2020', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
  });

  test('turns no string into markup or code', () => {
    expect(STRING_TO_CODE.exec(code)?.[0]).toBeUndefined();
  });

  test('names no address from the root', () => {
    expect(/import\(["'`]\/|["'`]\/_astro\//.exec(code)?.[0]).toBeUndefined();
  });
});

function isCode(type = 'text/javascript'): boolean {
  return ['text/javascript', 'module', ''].includes(type);
}
