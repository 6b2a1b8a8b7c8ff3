import { describe, expect, test } from 'vitest';
import { schemas } from './index.ts';

/** Front matter that the schema of each kind accepts, as an author would write it. */
const good = {
  articles: {
    code: 'A1',
    title: '一篇文章',
    summary: '读者会知道什么。',
    sources: [{ id: 'a-source', at: '第1版' }],
    published: '2026-11-23',
    review: 'reviewed',
    rights: 'own',
  },
  quotations: {
    code: 'Q1',
    text: '吃别人嚼过的馍没味道。',
    speaker: '焦裕禄',
    kind: 'said',
    occasion: '下乡时常说',
    chain: [{ step: 'adopted', source: 'a-source' }],
    status: 'verified',
    published: '2026-11-23',
    review: 'reviewed',
    rights: 'excerpt',
  },
  speeches: {
    code: 'S1',
    title: '一次讲话',
    speaker: '焦裕禄',
    occasion: '三级干部会',
    format: 'speech',
    confidence: 'high',
    sources: [{ id: 'a-source' }],
    published: '2026-11-23',
    review: 'reviewed',
    rights: 'own',
  },
  reports: {
    code: 'R1',
    title: '一份报告',
    issuer: '兰考县委',
    kind: 'survey',
    figures: [{ label: '风口', value: 84, unit: '个' }],
    confidence: 'medium',
    sources: [{ id: 'a-source' }],
    published: '2026-11-23',
    review: 'reviewed',
    rights: 'own',
  },
  lessons: {
    code: 'L1',
    title: '一堂课',
    summary: '讲什么。',
    audience: ['cadres'],
    occasion: 'class',
    minutes: 45,
    objectives: ['说出三害是什么'],
    steps: [
      { title: '导入', minutes: 5, activity: '提问' },
      { title: '讲授', minutes: 40, activity: '读材料', materials: ['Q1', 'S1-2'] },
    ],
    questions: [{ question: '三害是什么？', answer: '内涝、风沙、盐碱。', evidence: 'A1-3' }],
    published: '2026-11-23',
    review: 'reviewed',
    rights: 'own',
  },
} as const;

type Kind = keyof typeof good;
const kinds = Object.keys(good) as Kind[];

/** Where and why front matter with these changes is refused: `field: message`. */
function refusals(kind: Kind, change: Record<string, unknown>): string[] {
  const result = schemas[kind].safeParse({ ...good[kind], ...change });
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe.each(kinds)('%s', (kind) => {
  test('good front matter is accepted', () => expect(refusals(kind, {})).toEqual([]));

  test('a misspelt field is refused rather than ignored', () => {
    const [refusal] = schemas[kind].safeParse({ ...good[kind], publised: '2026-11-23' }).error?.issues ?? [];
    expect(refusal).toMatchObject({ code: 'unrecognized_keys', keys: ['publised'] });
  });

  test.each(['code', 'published', 'review', 'rights'])('%s cannot be left out', (field) => {
    expect(refusals(kind, { [field]: undefined })).toEqual([expect.stringMatching(`^${field}: `)]);
  });

  test('a code of another kind is refused', () => {
    expect(refusals(kind, { code: 'X1' })).toEqual([
      expect.stringContaining(`code: 这一类的编号是 ${good[kind].code.charAt(0)} 加数字`),
    ]);
  });

  test('a state of review, a right or a theme that does not exist is refused with the choices', () => {
    expect(refusals(kind, { review: 'done' })).toEqual(['review: 审校状态 review 写 draft（草稿）或 reviewed（已审）']);
    expect(refusals(kind, { rights: 'free' })).toEqual([expect.stringContaining('rights: 权利 rights 写 own')]);
    expect(refusals(kind, { themes: ['亲民'] })).toEqual([expect.stringContaining('themes.0: 标识只用小写英文字母')]);
  });
});

describe('sources', () => {
  test.each(['articles', 'speeches', 'reports'] as const)('%s rest on at least one', (kind) => {
    expect(refusals(kind, { sources: [] })).toEqual([expect.stringMatching(/^sources: .+至少要有一个出处/)]);
  });
});

describe('a quotation', () => {
  test('has exactly one adopted carrier', () => {
    const message = 'chain: 来源链 chain 里要有且只有一个 step: adopted（本站采用的出处）';
    const adopted = { step: 'adopted', source: 'a-source' };
    expect(refusals('quotations', { chain: [] })).toEqual([message]);
    expect(refusals('quotations', { chain: [adopted, { ...adopted, source: 'b-source' }] })).toEqual([message]);
    expect(refusals('quotations', { chain: [{ step: 'original', source: 'b-source' }, adopted] })).toEqual([]);
  });

  test('has a status of the four, spelt as listed', () => {
    for (const status of ['verified', 'single-source', 'attributed', 'misquoted'])
      expect(refusals('quotations', { status })).toEqual([]);
    expect(refusals('quotations', { status: '已核实' })).toEqual([
      expect.stringContaining('status: 核对状态 status 取其一'),
    ]);
  });

  test('keeps the words of the source to the letter', () => {
    const text = '第一句。\n第二句……“引”';
    expect(schemas.quotations.parse({ ...good.quotations, text }).text).toBe(text);
  });
});

describe('a report', () => {
  test('gives a number as a number or in the words of the source', () => {
    expect(refusals('reports', { figures: [{ label: '大队', value: '120多' }] })).toEqual([]);
    expect(refusals('reports', { figures: [{ label: '大队', value: true }] })).toEqual([
      expect.stringContaining('figures.0.value: 数值 value 写数字'),
    ]);
  });
});

describe('a lesson', () => {
  test('whose steps do not add up to its minutes is refused', () => {
    expect(refusals('lessons', { minutes: 40 })).toEqual(['minutes: 各步骤的分钟数相加不等于 minutes，请改其中一处']);
  });

  test('is for somebody, has an aim and a course', () => {
    expect(refusals('lessons', { audience: [] })).toEqual(['audience: 对象 audience 至少写一项']);
    expect(refusals('lessons', { objectives: [] })).toEqual(['objectives: 至少写一条教学目标 objectives']);
    expect(refusals('lessons', { steps: [] })).toContain('steps: 至少写一个步骤 steps');
  });

  test('proves every answer by a passage', () => {
    expect(refusals('lessons', { questions: [{ question: '问', answer: '答' }] })).toEqual([
      expect.stringContaining('questions.0.evidence: 请写编号'),
    ]);
    expect(refusals('lessons', { questions: [{ question: '问', answer: '答', evidence: '第3段' }] })).toEqual([
      expect.stringContaining('questions.0.evidence: 编号是一个字母加数字'),
    ]);
  });

  test('counts in whole minutes', () => {
    const step = { title: '导入', activity: '提问' };
    expect(refusals('lessons', { minutes: 1.5, steps: [{ ...step, minutes: 1.5 }] })).toContain(
      'minutes: 分钟数写整数',
    );
    expect(refusals('lessons', { minutes: '45' })).toContain('minutes: 分钟数写数字，例如：15');
  });
});
