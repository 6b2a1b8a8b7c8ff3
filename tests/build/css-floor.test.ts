import doiuse from 'doiuse';
import postcss, { type Node } from 'postcss';
import { describe, expect, test } from 'vitest';
import { files, inlineTexts, read } from '../support/shipped-text.ts';

/** Every stylesheet that ships, by the name of the file or of the first page that holds it. */
const sheets = new Map([
  ...[...inlineTexts(({ name }) => name === 'style')].map(([css, page]) => [`<style> in ${page}`, css] as const),
  ...files.filter((file) => file.endsWith('.css')).map((file) => [file, read(file)] as const),
]);

/** What Chromium 86 lacks and a page does well without, each with what happens there. */
const WITHOUT_HARM = [
  'css-hanging-punctuation', // punctuation stays within the measure
];

/** Syntax that takes a whole rule with it where it is not known, or that the data behind `doiuse` does not cover. */
const FATAL: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['cascade layers', /@layer\b/],
  ['container queries', /@container\b/],
  ['colour spaces', /\b(?:ok)?l(?:ab|ch)\(|\bcolor-mix\(|\blight-dark\(/],
  [':is and :where', /:(?:is|where)\(/],
  [':has', /:has\(/],
  ['a list within :not', /:not\([^()]*,/],
  ['nesting', /[{};]\s*&/],
  ['ranges in media queries', /@media[^{]*[<>]=?/],
  ['transforms as properties', /[{;](?:translate|scale|rotate):/],
  ['inset', /[{;]inset[a-z-]*:/],
  ['logical shorthands', /[{;](?:margin|padding|border)-(?:inline|block):|float:inline-/],
  ['new viewport units', /\d[sld]v[hwib]\b/],
];

test('there are stylesheets to look at', () => {
  expect(sheets.size).toBeGreaterThan(0);
});

describe.each([...sheets])('%s', (_name, css) => {
  test.each(FATAL)('has no %s', (_what, pattern) => {
    expect(pattern.exec(withoutQueries(css))?.[0]).toBeUndefined();
  });

  test('uses nothing that Chromium 86 lacks', async () => {
    const missing: string[] = [];
    await postcss([
      doiuse({
        browsers: ['chrome 86'],
        // Looked at above; `doiuse` reports every :not(), with a list or without.
        ignore: ['css-not-sel-list', ...WITHOUT_HARM],
        onFeatureUsage: ({ feature, featureData, usage }) => {
          if (featureData.missing && !isAsked(usage)) missing.push(`${feature}: ${usage.toString().slice(0, 120)}`);
        },
      }),
    ]).process(css, { from: undefined });
    expect(missing).toEqual([]);
  });
});

/** `@supports` asks before it uses; its condition may name anything. */
function withoutQueries(css: string): string {
  return css.replace(/@supports[^{]*\{/g, '@supports{');
}

function isAsked(node: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent) {
    if (isSupports(at)) return true;
  }
  return false;
}

function isSupports(node: Node): boolean {
  return node.type === 'atrule' && 'name' in node && node.name === 'supports';
}
