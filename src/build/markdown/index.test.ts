import { expect, test } from 'vitest';
import { alignCells } from './align-cells.ts';
import { FEATURES } from './features.ts';
import { hastPlugins } from './index.ts';
import { numberHeadings } from './number-headings.ts';
import { numberPassages } from './passages.ts';

test('bodies pass through these plugins in this order', () => {
  expect(hastPlugins).toEqual([numberPassages, numberHeadings, alignCells]);
});

test('smart punctuation stays off', () => {
  expect(FEATURES.smartPunctuation).toBe(false);
});
