import { expect, test } from 'vitest';
import { checkAll, smallChecker } from '../../../tests/check/small-catalogue.ts';
import { withRecords } from '../../search/check/answer.ts';
import { parseCitations } from '../../search/check/citations.ts';
import { strings } from '../../strings.ts';
import { notesFor } from './notes.ts';

const checker = smallChecker({
  sayings: [
    {
      text: '吃别人嚼过的馍没味道。',
      speaker: '焦裕禄',
      variants: ['吃别人嚼过的馍没有味道', '别人嚼过的馍吃着没有味'],
    },
    { text: '干部不领，水牛掉井。', speaker: '焦裕禄' },
  ],
});
const cited = (reference: string, sources: readonly string[]) => ({
  speaker: '焦裕禄',
  when: '1963年',
  status: 'verified',
  reference,
  sources,
});
const citations = parseCitations({
  texts: { Q1: cited('日报[N]', ['画册[M]', '']), Q2: cited('晚报[N]', []) },
  misquotes: {},
});

/** The numbers in a text and the notes below it. */
function notesOf(text: string, isRight = true) {
  const answer = withRecords(checkAll(text, checker), checker.catalogue, citations);
  const { marks, lines } = notesFor(answer, () => isRight, strings.check.live);
  return { marks: marks.map(({ at, words }) => text.slice(0, at) + words), lines };
}

test('a number stands behind the closing mark, and its note says who, where, when and how sure', () => {
  expect(notesOf('他说“干部不领，水牛掉井”。')).toEqual({
    marks: ['他说“干部不领，水牛掉井”［1］'],
    lines: ['［1］焦裕禄。晚报[N]（1963年，Q2，已核实）'],
  });
});

test('passages from one place share a note', () => {
  const { marks, lines } = notesOf(
    '“干部不领”他说“干部不领，水牛掉井”，又说“吃别人嚼过的馍没味道”，再说“干部不领，水牛掉井”。',
  );
  expect(marks.map((mark) => mark.slice(-3))).toEqual(['［1］', '［2］', '［1］']);
  expect(lines).toHaveLength(2);
});

test('another wording is cited from where it stands; where that is not known there is no note', () => {
  expect(notesOf('“吃别人嚼过的馍没有味道”').lines).toEqual(['［1］焦裕禄。画册[M]（1963年，Q1，已核实）']);
  expect(notesOf('“别人嚼过的馍吃着没有味”').lines).toEqual([]);
});

test('words that are not right have no note', () => {
  expect(notesOf('“干部不领，水牛掉井”', false)).toEqual({ marks: [], lines: [] });
});
