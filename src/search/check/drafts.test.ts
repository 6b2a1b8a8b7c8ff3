import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { drafts, PLANTED } from '../../../tests/check/drafts.ts';
import { library, makeLibraryChecker } from '../../../tests/check/made-library.ts';
import { checkAll } from '../../../tests/check/small-catalogue.ts';
import { needsLook, type Finding } from './finding.ts';

const checker = makeLibraryChecker();
const published = library.texts.quotations.filter(({ data }) => data.review !== 'draft');
const doubted = new Set(library.lists.misquotes.flatMap(({ wordings }) => wordings.map(withoutMarks)));

test('ten drafts hold sixty planted errors, ten of each kind', () => {
  expect(drafts).toHaveLength(10);
  const errors = drafts.flatMap((draft) => draft.errors);
  for (const kind of PLANTED) expect(errors.filter((error) => error.kind === kind)).toHaveLength(10);
  for (const { text } of drafts) {
    expect(text.length).toBeGreaterThanOrEqual(400);
    expect(text.length).toBeLessThanOrEqual(1200);
  }
});

describe.each(drafts)('$title', ({ text, errors }) => {
  const { findings } = checkAll(text, checker);
  const wordsOf = ({ start, end }: Finding) => text.slice(start, end);

  test.each(errors)('$kind: $words', ({ words, verdict, joint, speaker }) => {
    const finding = findings.find((one) => wordsOf(one).includes(words));
    expect(finding?.verdict).toBe(verdict);
    expect(finding?.joint).toBe(joint);
    expect(finding?.speaker?.named).toBe(speaker);
  });

  test('nothing else is complained of', () => {
    const planted = (finding: Finding) => errors.some(({ words }) => wordsOf(finding).includes(words));
    expect(findings.filter((one) => needsLook(one) && !planted(one)).map(wordsOf)).toEqual([]);
  });
});

describe('a hundred right quotations in prose', () => {
  const frames = [
    '他常对大家说：@',
    '大家记住一句话，叫做@，讲得很实在。',
    '@这句话，我们要记一辈子。',
    '正如&所说，@',
    '&说：@',
    '&曾经指出，@',
    '讲稿的第二页写着@，请各位看原文，再说说自己的体会。',
    '有一次，&对身边的人说：@',
  ];
  const traditional = Converter({ from: 'cn', to: 't' });
  const right = published.filter(({ data }) => !doubted.has(withoutMarks(data.text)));
  const texts = seeded(100, right.length).map((place, index) => {
    const { text, speaker } = right[place]?.data ?? { text: '', speaker: '' };
    const isCorner = index % 2 === 1;
    const quoted = isCorner
      ? `「${text.replace(/“/g, '『').replace(/”/g, '』')}」`
      : `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
    const name = speaker.replace(/（.*）/, '');
    const framed = (frames[index % frames.length] ?? '').replace('&', name).replace('@', () => quoted);
    return index % 4 === 3 ? traditional(framed) : framed;
  });

  test.each(texts)('%s', (text) => {
    const { findings } = checkAll(text, checker);
    expect(findings.filter(needsLook)).toEqual([]);
    expect(findings.map(({ verdict }) => verdict)).toContain('same');
  });
});

test('every other wording on record is told as one, or as a misquote where the editors warn of it', () => {
  const wrong = new Set(
    library.lists.misquotes
      .filter(({ verdict }) => verdict === 'different-wording')
      .flatMap(({ wordings }) => wordings.map(withoutMarks)),
  );
  const mistaken = published.flatMap(({ data }) =>
    data.variants
      .filter(({ text }) => withoutMarks(text).length >= 6)
      .filter(({ text }) => {
        const [finding] = checkAll(`“${text}”`, checker).findings;
        return finding?.verdict !== (wrong.has(withoutMarks(text)) ? 'misquote' : 'same');
      })
      .map(({ text }) => text),
  );
  expect(mistaken).toEqual([]);
});

test('every wording in circulation is warned of', () => {
  const silent = library.lists.misquotes.flatMap(({ wordings }) =>
    wordings
      .filter((wording) => withoutMarks(wording).length >= 6)
      .filter((wording) => {
        const text = `焦裕禄说：“${wording.replace(/“/g, '‘').replace(/”/g, '’')}”`;
        const [finding] = checkAll(text, checker).findings;
        return !finding || !(finding.verdict === 'misquote' || finding.cautions.length > 0);
      }),
  );
  expect(silent).toEqual([]);
});

test('stock phrases are not taken for sayings with a slip', () => {
  const phrases = [
    '深入学习焦裕禄精神',
    '大力弘扬焦裕禄精神',
    '焦裕禄同志先进事迹',
    '践行焦裕禄精神',
    '焦裕禄在兰考的四百天',
  ];
  const verdicts = phrases.map((phrase) => checkAll(`要“${phrase}”。`, checker).findings[0]?.verdict);
  expect(verdicts).toEqual(phrases.map(() => 'unlisted'));
});

function withoutMarks(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Different numbers below `limit` that are the same in every run. */
function seeded(count: number, limit: number): number[] {
  const numbers = new Set<number>();
  for (let state = 20_260_207; numbers.size < Math.min(count, limit);) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    numbers.add(Math.floor((state / 2 ** 32) * limit));
  }
  return [...numbers];
}
