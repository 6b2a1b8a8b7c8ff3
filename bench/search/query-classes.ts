import { Converter } from 'opencc-js/cn2t';
import { random, type Random } from '../mdx/random.ts';
import { Ground, type Wording } from './ground.ts';
import { nonsense } from './nonsense.ts';
import { asQuestion, drawKeywords } from './questions.ts';
import { withSlip, type Slip } from './slips.ts';
import { drawOwnClause, drawOwnStretch, drawStretch, isOwn } from './stretch.ts';

/** A query with what must answer it; several where any of them does, none where nothing may. */
export interface TestQuery {
  readonly class: QueryClass;
  readonly query: string;
  /** Indices of texts, ascending. */
  readonly expected: readonly number[];
}

type Draft = Pick<TestQuery, 'query' | 'expected'> | undefined;
type Make = (ground: Ground, choices: Random) => Draft;

const MARKS = ['，', '。', '、', '；', '：', '！', '？', '“', '”', '——', '……', ' ', ','] as const;
const traditional = Converter({ from: 'cn', to: 't' });

/** Every class of queries with how one is made; undefined where the draw did not fit. */
const MAKERS = {
  'fragment-2': fragment(2),
  'fragment-3': fragment(3),
  'fragment-4': fragment(4),
  'fragment-6': fragment(6),
  'fragment-10': fragment(10),
  'across-punctuation': (ground, choices) => {
    const stretch = drawStretch(ground, choices, 6, 10);
    return stretch?.hasGap && isOwn(ground, stretch) ? found(ground, stretch.units.join('')) : undefined;
  },
  'other-punctuation': (ground, choices) => {
    const stretch = drawOwnStretch(ground, choices, 6, 10);
    if (!stretch) return undefined;
    const places = [choices.between(1, stretch.units.length - 1), choices.between(1, stretch.units.length - 1)];
    const query = stretch.units.map((unit, at) => (places.includes(at) ? choices.pick(MARKS) : '') + unit).join('');
    return { query, expected: ground.holding(stretch.units.join('')) };
  },
  traditional: (ground, choices) => {
    const stretch = drawOwnStretch(ground, choices, 4, 10);
    const query = traditional(stretch?.original ?? '');
    return stretch && query !== stretch.original
      ? { query, expected: ground.holding(stretch.units.join('')) }
      : undefined;
  },
  homophone: slip('homophone'),
  wrong: slip('wrong'),
  missing: slip('missing'),
  swapped: slip('swapped'),
  'keywords-2': keywords(2),
  'keywords-3': keywords(3),
  'run-together': (ground, choices) => {
    const words = drawKeywords(ground, choices, 2);
    const query = words?.join('') ?? '';
    return words && ground.holding(query).length === 0 ? { query, expected: ground.holdingAll(words) } : undefined;
  },
  question: (ground, choices) => {
    if (choices.oneIn(2)) {
      const words = drawKeywords(ground, choices, 2);
      return words && { query: asQuestion(words, choices), expected: ground.holdingAll(words) };
    }
    const clause = drawOwnClause(ground, choices);
    return clause && { query: asQuestion([clause.original], choices), expected: ground.holding(clause.original) };
  },
  pinyin: spelt((syllables) => syllables.join('')),
  'pinyin-spaced': spelt((syllables) => syllables.join(' ')),
  mixed: (ground, choices) => {
    const stretch = drawOwnStretch(ground, choices, 4, 8);
    if (!stretch) return undefined;
    const places = stretch.units.map(() => choices.oneIn(2));
    if (!places.includes(true) || !places.includes(false)) return undefined;
    const query = stretch.units.map((unit, at) => (places[at] ? stretch.syllables[at] : unit)).join('');
    return { query, expected: ground.holding(stretch.units.join('')) };
  },
  initials: (ground, choices) => {
    const stretch = drawOwnStretch(ground, choices, 5, 8);
    const query = stretch?.syllables.map((syllable) => syllable.charAt(0)).join('') ?? '';
    return stretch && { query, expected: ground.withInitials(query) };
  },
  unfinished: (ground, choices) => {
    const stretch = drawOwnStretch(ground, choices, 4, 8);
    const last = stretch?.syllables[stretch.syllables.length - 1] ?? '';
    if (!stretch || last.length < 2) return undefined;
    const syllables = [...stretch.syllables.slice(0, -1), last.slice(0, choices.between(1, last.length - 1))];
    return { query: syllables.join(''), expected: ground.sounding(syllables, true) };
  },
  nonsense: (ground, choices) => {
    const query = nonsense(ground, choices);
    return query === undefined ? undefined : { query, expected: [] };
  },
} satisfies Record<string, Make>;

export type QueryClass = keyof typeof MAKERS;
export const QUERY_CLASSES = Object.keys(MAKERS) as readonly QueryClass[];

/** Attempts at a query before a class is given up, for each query that is wanted. */
const ATTEMPTS = 60;

/** What queries to make. */
export interface QueryPlan {
  /** Whole number; equal seeds give equal queries. */
  readonly seed: number;
  /** Queries in each class; fewer where the texts do not yield as many. */
  readonly count: number;
  /** All classes when left out. */
  readonly classes?: readonly QueryClass[];
}

/**
 * Test queries with the answers that are expected, by class. A fragment of four or more characters stands in one text
 * only; of shorter ones, keywords and what only sounds the same, any text that has them answers.
 * @param texts quotations or passages; their indices are the answers
 * @param also further wordings that answer: of a text, by its index, or of something else, by an index beyond
 */
export function testQueries(
  texts: readonly string[],
  { seed, count, classes = QUERY_CLASSES }: QueryPlan,
  also: readonly Wording[] = [],
): TestQuery[] {
  const ground = new Ground(texts, also);
  return classes.flatMap((name) => {
    // Each class has its own choices, so that asking for fewer classes does not change the others.
    const choices = random(seed * QUERY_CLASSES.length + QUERY_CLASSES.indexOf(name));
    const made = new Map<string, TestQuery>();
    for (let attempt = 0; attempt < count * ATTEMPTS && made.size < count; attempt += 1) {
      const draft: Draft = MAKERS[name](ground, choices);
      if (draft) made.set(draft.query, { class: name, ...draft });
    }
    return [...made.values()];
  });
}

function found(ground: Ground, text: string): Draft {
  return { query: text, expected: ground.holding(text) };
}

function fragment(length: number): Make {
  return (ground, choices) => {
    const stretch = drawStretch(ground, choices, length);
    if (!stretch || (length < 10 && stretch.hasGap) || (length > 3 && !isOwn(ground, stretch))) return undefined;
    return { query: stretch.original, expected: ground.holding(stretch.units.join('')) };
  };
}

function slip(kind: Slip): Make {
  return (ground, choices) => {
    const stretch = drawOwnStretch(ground, choices, 8, 12);
    const query = stretch && withSlip(stretch, kind, choices);
    if (query === undefined || ground.holding(query).length > 0) return undefined;
    return { query, expected: ground.holding(stretch?.units.join('') ?? '') };
  };
}

function keywords(count: number): Make {
  return (ground, choices) => {
    const words = drawKeywords(ground, choices, count);
    return words && { query: words.join(' '), expected: ground.holdingAll(words) };
  };
}

function spelt(write: (syllables: readonly string[]) => string): Make {
  return (ground, choices) => {
    const stretch = drawOwnStretch(ground, choices, 4, 8);
    return stretch && { query: write(stretch.syllables), expected: ground.sounding(stretch.syllables, false) };
  };
}
