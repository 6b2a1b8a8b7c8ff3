import { expect, test } from 'vitest';
import { csvRows, CSV_START } from './csv.ts';

test('rows end in CR LF, and cells that need it stand in quotation marks', () => {
  expect(
    csvRows([
      ['A1-5', '除“三害”'],
      ['a,b', 'say "x"', 'two\nlines', ''],
    ]),
  ).toBe('A1-5,除“三害”\r\n"a,b","say ""x""","two\nlines",\r\n');
});

test.each([['=1+1'], ['+1'], ['-1℃'], ['@cmd'], ['\tx'], ['\rx'], ['＝1+1'], ['＋1'], ['－1'], ['＠x'], [' =1']])(
  'a cell that begins like a formula is text: %j',
  (cell) => {
    const written = csvRows([[cell]]).slice(0, -2);
    expect([`'${cell}`, `"'${cell}"`]).toContain(written);
  },
);

test.each([['A-1'], ['1963'], ['治=理'], ['——他说'], ['“=1”'], ['']])('any other cell stays as it is: %j', (cell) => {
  expect(csvRows([[cell]])).toBe(`${cell}\r\n`);
});

test('a file begins with the mark that makes spreadsheets read UTF-8', () => {
  expect([...new TextEncoder().encode(CSV_START)]).toEqual([0xef, 0xbb, 0xbf]);
});
