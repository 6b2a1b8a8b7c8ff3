import { describe, expect, test } from 'vitest';
import { parseCitations } from './citations.ts';

const citation = {
  speaker: '焦裕禄',
  when: '1963年',
  status: 'verified',
  reference: '报纸[N]',
  sources: ['书[M]', ''],
};
const misquote = { verdict: 'not-found', nearest: ['Q1'], evidence: '找过', advice: '不署名' };
const file = { texts: { Q1: citation }, misquotes: { 'misquotes/#m': misquote } };

test('the file that the build writes is read', () => {
  const { texts, misquotes } = parseCitations(JSON.parse(JSON.stringify(file)));
  expect(texts.get('Q1')).toEqual(citation);
  expect(misquotes.get('misquotes/#m')).toEqual(misquote);
});

test('a speech has no status, and may have no date', () => {
  const { texts } = parseCitations({ texts: { S1: { speaker: '', reference: '', sources: [] } }, misquotes: {} });
  expect(texts.get('S1')).toEqual({ speaker: '', reference: '', sources: [] });
});

describe('anything else is refused', () => {
  test.each([
    ['a page', '<!doctype html>'],
    ['nothing', null],
    ['a list', []],
    ['no texts', { misquotes: {} }],
    ['a text that is none', { ...file, texts: { Q1: 'x' } }],
    ['another status', { ...file, texts: { Q1: { ...citation, status: 'sure' } } }],
    ['sources that are no list', { ...file, texts: { Q1: { ...citation, sources: 'x' } } }],
    ['another verdict', { ...file, misquotes: { m: { ...misquote, verdict: 'wrong' } } }],
  ])('%s', (_, value) => expect(() => parseCitations(value)).toThrow(TypeError));
});
