import { expect, test } from 'vitest';
import { checkAll, smallChecker } from '../../../tests/check/small-catalogue.ts';
import { withRecords } from './answer.ts';
import { parseCitations } from './citations.ts';

const misquote = { verdict: 'different-wording', nearest: ['Q1'], evidence: '找过', advice: '照录' } as const;
const checker = smallChecker({
  sayings: [{ text: '吃别人嚼过的馍没味道。', speaker: '焦裕禄' }],
  speeches: [{ title: '讲话', speaker: '张三', excerpts: ['要和群众一起苦，一起干'] }],
  misquotes: [{ ...misquote, wordings: ['吃人家嚼过的馍不香'] }],
});
const citations = parseCitations({
  texts: { Q1: { speaker: '焦裕禄', when: '1963年', status: 'verified', reference: '报纸[N]', sources: [] } },
  misquotes: { 'misquotes/#m1': misquote },
});

test('a report brings along what is shown of its records, and of no others', () => {
  const { records } = withRecords(checkAll('“吃别人嚼过的馍没味到”', checker), checker.catalogue, citations);
  expect(Object.values(records)).toEqual([
    {
      url: 'quotations/q1/',
      title: '吃别人嚼过的馍没味道。',
      code: 'Q1',
      speaker: '焦裕禄',
      when: '1963年',
      status: 'verified',
      reference: '报纸[N]',
      sources: [],
    },
  ]);
});

test('a misquote brings along what is meant', () => {
  const { records } = withRecords(checkAll('“吃人家嚼过的馍不香”', checker), checker.catalogue, citations);
  expect(
    Object.values(records)
      .map(({ url }) => url)
      .sort(),
  ).toEqual(['misquotes/#m1', 'quotations/q1/']);
  expect(Object.values(records).find(({ misquote: one }) => one)?.misquote).toEqual(misquote);
});

test('a record without citation is shown with what search knows of it', () => {
  const { records } = withRecords(checkAll('“要和群众一起苦，一起干”', checker), checker.catalogue, citations);
  expect(Object.values(records)).toEqual([
    { url: 'speeches/s1/', title: '讲话', code: 'S1', speaker: '张三', sources: [] },
  ]);
});
