import { describe, expect, test } from 'vitest';
import { checkAll, smallChecker } from '../../../tests/check/small-catalogue.ts';
import { checkText } from './check-text.ts';
import { needsLook } from './finding.ts';

const checker = smallChecker({
  sayings: [
    { text: '吃别人嚼过的馍没味道。', speaker: '焦裕禄', variants: ['吃别人嚼过的馍没有味道'] },
    { text: '干部不领，水牛掉井。', speaker: '焦裕禄' },
    { text: '要尽量减少会议，走出办公室，到下面去，巡回检查，调查研究，眼睛要向下。', speaker: '焦裕禄' },
    { text: '拼上老命大干一场，决心改变面貌。', speaker: '焦裕禄', variants: ['拼上老命，大干一场，决心改变面貌'] },
    { text: '我们要永远记住“干部不领，水牛掉井”的道理，把工作做到群众心里去。', speaker: '毛泽东' },
    { text: '你没有死，你将永远活在千万人的心里！', speaker: '穆青', misquotes: ['你没有死，你永远活在我们心里'] },
    { text: '心里装着全体人民，唯独没有他自己', speaker: '佚名' },
    { text: '勿忘人民', speaker: '穆青' },
  ],
  speeches: [{ title: '在干部会上的讲话', speaker: '焦裕禄', excerpts: ['领导干部要和群众一起苦，一起干'] }],
  misquotes: [
    { wordings: ['榜样的力量是无穷的'], verdict: 'not-found', nearest: [] },
    { wordings: ['吃人家嚼过的馍不香'], verdict: 'different-wording', nearest: ['Q1'] },
    { wordings: ['心里装着全体人民，唯独没有他自己'], verdict: 'other-speaker', nearest: ['Q7'] },
    { wordings: ['拼上老命大干一场，决心改变面貌。'], verdict: 'doubtful', nearest: [] },
  ],
  people: [{ name: '焦裕禄' }],
  table: '別别過过饃馍沒没',
});

/** What is found, in short: verdict, words, code of what is meant. */
function found(text: string): string[] {
  const { findings } = checkAll(text, checker);
  return findings.map(({ verdict, joint, start, end, parts }) => {
    const meant = parts.map(({ recorded }) => {
      const entry = recorded && checker.catalogue.entries[recorded.entry];
      return entry ? `${entry.code ?? entry.url}${recorded.kind === 'text' ? '' : ` ${recorded.kind}`}` : '?';
    });
    return [verdict, ...(joint ? [joint] : []), text.slice(start, end), meant.join('+')].join(' | ');
  });
}

describe('words in quotation marks', () => {
  test.each([
    ['全句一致', '他说“吃别人嚼过的馍没味道”。', 'same | 吃别人嚼过的馍没味道 | Q1'],
    ['一段一致', '他说“走出办公室，到下面去”。', 'same | 走出办公室，到下面去 | Q3'],
    ['繁体一致', '他說「吃別人嚼過的饃沒味道」。', 'same | 吃別人嚼過的饃沒味道 | Q1'],
    ['异文一致', '他说“吃别人嚼过的馍没有味道”。', 'same | 吃别人嚼过的馍没有味道 | Q1 variant'],
    ['讲话摘录一致', '他说“要和群众一起苦，一起干”。', 'same | 要和群众一起苦，一起干 | S1 excerpt'],
    ['短而完整', '题词“勿忘人民”。', 'same | 勿忘人民 | Q8'],
    ['错一字', '他说“吃别人嚼过的馍没味到”。', 'differs | 吃别人嚼过的馍没味到 | Q1'],
    ['颠倒', '他说“干部不领，牛水掉井”。', 'differs | 干部不领，牛水掉井 | Q2'],
    ['少字', '他说“吃别人嚼的馍没味道”。', 'differs | 吃别人嚼的馍没味道 | Q1'],
    [
      '近似',
      '他说“别人嚼过的馍，我们再去吃就没有味道了”。',
      'near | 别人嚼过的馍，我们再去吃就没有味道了 | Q1 variant',
    ],
    ['误引', '他说“榜样的力量是无穷的”。', 'misquote | 榜样的力量是无穷的 | misquotes/#m1 misquote'],
    ['几乎是误引', '他说“吃人家嚼过的馍不喷香”。', 'misquote | 吃人家嚼过的馍不喷香 | misquotes/#m2 misquote'],
    ['条目里的误写', '写着“你没有死，你永远活在我们心里”。', 'misquote | 你没有死，你永远活在我们心里 | Q6 misquote'],
    ['未收录', '他说“今天的天气真是好”。', 'unlisted | 今天的天气真是好 | ?'],
    ['拼接', '他说“吃别人嚼过的馍没味道，水牛掉井”。', 'differs | two | 吃别人嚼过的馍没味道，水牛掉井 | Q1+Q2'],
    ['略去没有省略号', '他说“走出办公室，眼睛要向下”。', 'differs | left-out | 走出办公室，眼睛要向下 | Q3+Q3'],
    ['删节', '他说“要尽量减少会议……眼睛要向下”。', 'same | 要尽量减少会议……眼睛要向下 | Q3+Q3'],
    ['方括号删节', '他说“要尽量减少会议［…］眼睛要向下”。', 'same | 要尽量减少会议［…］眼睛要向下 | Q3+Q3'],
    ['删节后有错', '他说“要尽量减少会议……眼睛要想下”。', 'differs | 要尽量减少会议……眼睛要想下 | Q3+Q3'],
    ['删节颠倒', '他说“眼睛要向下……要尽量减少会议”。', 'differs | order | 眼睛要向下……要尽量减少会议 | Q3+Q3'],
    ['删节两条', '他说“走出办公室……水牛掉井”。', 'differs | two | 走出办公室……水牛掉井 | Q3+Q2'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));

  test('too short to be found anywhere, and not said to be missing', () => {
    expect(found('除“三害”，讲“五句话”，“走出办公”去。')).toEqual([]);
  });

  test('the title of a text is one of the library', () => {
    expect(checkAll('读“在干部会上的讲话”', checker).findings).toMatchObject([
      { verdict: 'library', page: { url: 'speeches/s1/', title: '在干部会上的讲话' } },
    ]);
  });

  test('a saying within a quotation that is not found is looked at by itself', () => {
    expect(found('他说：“我今天走了很远的路，想起‘干部不领，水牛掉井’这句老话。”')).toEqual([
      'unlisted | 我今天走了很远的路，想起‘干部不领，水牛掉井’这句老话。 | ?',
      'same | 干部不领，水牛掉井 | Q2',
    ]);
  });

  test('a mark without partner is told, and its words are read as prose', () => {
    const text = '他说“吃别人嚼过的馍没味道。后来他又说：“干部不领，水牛掉井。”';
    expect(found(text)).toEqual(['same | 吃别人嚼过的馍没味道 | Q1', 'same | 干部不领，水牛掉井。 | Q2']);
    expect(checkAll(text, checker).unpaired).toEqual([2]);
  });
});

describe('punctuation', () => {
  test('is told apart from characters', () => {
    const [finding] = checkAll('他说“干部不领水牛掉井”。', checker).findings;
    expect(finding).toMatchObject({ verdict: 'same', parts: [{ onlyMarks: true }] });
    expect(finding && needsLook(finding)).toBe(true);
  });

  test('width, quotation marks and the very end do not count', () => {
    const marks = (text: string) => checkAll(text, checker).findings.map(({ parts }) => parts[0]?.onlyMarks);
    expect(marks('“干部不领,水牛掉井！”')).toEqual([false]);
    expect(marks('“我们要永远记住‘干部不领，水牛掉井’的道理”')).toEqual([false]);
  });

  test('another wording with the very marks is the one that is quoted', () => {
    expect(found('“拼上老命，大干一场，决心改变面貌”')).toEqual([
      'same | 拼上老命，大干一场，决心改变面貌 | Q4 variant',
    ]);
  });
});

describe('prose', () => {
  test('is told where it has a saying, whole or nearly so', () => {
    expect(found('大家都知道，吃别人嚼过的馍没味道，所以要下去。')).toEqual(['same | 吃别人嚼过的馍没味道 | Q1']);
    expect(found('老话讲，干部不领，水牛落井，有道理。')).toEqual(['differs | 干部不领，水牛落井 | Q2']);
    expect(found('榜样的力量是无穷的，我们要学。')).toEqual(['misquote | 榜样的力量是无穷的 | misquotes/#m1 misquote']);
  });

  test('is never said to be missing', () => {
    expect(found('今天的天气真是好，我们走出门去，看看田里的麦子。')).toEqual([]);
  });

  test('goes on over a word or two in quotation marks', () => {
    expect(found('要尽量减少会议，走出“办公室”，到下面去，巡回检查。')).toEqual([
      'same | 要尽量减少会议，走出“办公室”，到下面去，巡回检查 | Q3',
    ]);
  });
});

describe('the speaker', () => {
  const speaker = (text: string) => checkAll(text, checker).findings[0]?.speaker;

  test('who is named and is not the one on record is told', () => {
    const text = '毛泽东说：“吃别人嚼过的馍没味道。”';
    expect(speaker(text)).toEqual({ start: 0, end: 3, named: '毛泽东', recorded: ['焦裕禄'] });
  });

  test('is told for a slip as well', () => expect(speaker('毛泽东说：“吃别人嚼过的馍没味到。”')?.named).toBe('毛泽东'));

  test('who said the words too is not wrong', () =>
    expect(speaker('毛泽东说：“干部不领，水牛掉井。”')).toBeUndefined());

  test('of a turn of phrase is not looked at', () => expect(speaker('毛泽东说：“走出办公室”')).toBeUndefined());

  test('a warning of the speaker is shown with a wrong one only', () => {
    const cautions = (text: string) =>
      checkAll(text, checker).findings[0]?.cautions.map((entry) => checker.catalogue.entries[entry]?.url);
    expect(cautions('焦裕禄说：“心里装着全体人民，唯独没有他自己。”')).toEqual(['misquotes/#m3']);
    expect(cautions('人们说他“心里装着全体人民，唯独没有他自己”。')).toEqual([]);
    expect(cautions('他说“拼上老命大干一场，决心改变面貌。”')).toEqual(['misquotes/#m4']);
  });
});

describe('the work itself', () => {
  const text = '他说“吃别人嚼过的馍没味道”。'.repeat(40);

  test('comes in steps that say how far it is', () => {
    const steps = [...checkText(text, checker)];
    expect(steps.length).toBeGreaterThan(40);
    expect(steps.every(({ total }) => total === text.length)).toBe(true);
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
  });

  test('ends at the limit, and says where', () => {
    const report = checkAll(text, checker, { limit: 30 });
    expect(report.read).toBe(30);
    expect(report.findings.length).toBeLessThan(3);
    expect(checkAll('😀'.repeat(10), checker, { limit: 5 }).read).toBe(4);
  });

  test('offsets point into the text', () => {
    const { findings } = checkAll(`　　第一行\n${text}`, checker);
    for (const { start, end, opening } of findings) {
      expect(`　　第一行\n${text}`.slice(start, end)).toBe('吃别人嚼过的馍没味道');
      expect(opening).toBe('“');
    }
    expect(findings).toHaveLength(40);
  });

  test('nothing in, nothing out', () => expect(checkAll('', checker)).toEqual({ findings: [], unpaired: [], read: 0 }));
});
