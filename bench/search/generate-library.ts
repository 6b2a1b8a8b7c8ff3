import { random, type Random } from '../mdx/random.ts';
import type { Clause, Stock } from './clauses.ts';
import { oneOf } from './draw.ts';

/** How much to generate. */
export interface LibraryPlan {
  /** Whole number; equal seeds give equal libraries. */
  readonly seed: number;
  readonly quotations: number;
  readonly passages: number;
}

/** A text of some passages under a title. */
export interface GeneratedDocument {
  readonly title: string;
  readonly summary: string;
  /** 300 to 800 characters each. */
  readonly passages: readonly string[];
}

/** A library in memory. No two quotations, titles or passages are equal. */
export interface GeneratedLibrary {
  /** 20 to 80 characters each. */
  readonly quotations: readonly string[];
  readonly documents: readonly GeneratedDocument[];
}

/** Who is said to speak: nobody in particular. */
export const SPEAKERS = ['记录人', '水利员', '技术员', '老农', '测量组', '调查队', '县里的同志'] as const;

/** Passages in a document; the last one may have fewer. */
const PASSAGES = 8;
const QUOTATION = [20, 80] as const;
const PASSAGE = [300, 800] as const;
const TITLE = [8, 20] as const;
const SUMMARY = [16, 40] as const;

/** One word in so many is exchanged for another as long. */
const EXCHANGED = 2;

/** A library of clauses of another, put together anew, with words exchanged; it reads like Chinese and says nothing. */
export function generateLibrary(stock: Stock, { seed, quotations, passages }: LibraryPlan): GeneratedLibrary {
  const choices = random(seed);
  const quotation = distinct(stock, choices, QUOTATION);
  const passage = distinct(stock, choices, PASSAGE);
  const title = distinct(stock, choices, TITLE);
  return {
    quotations: Array.from({ length: quotations }, () => `${quotation()}。`),
    documents: Array.from({ length: Math.ceil(passages / PASSAGES) }, (_, index) => ({
      title: title(),
      summary: `${textOf(stock, choices, SUMMARY)}。`,
      passages: Array.from({ length: Math.min(PASSAGES, passages - index * PASSAGES) }, () => `${passage()}。`),
    })),
  };
}

/** Names of 2 to 16 characters, no two of them equal. */
export function generateNames(stock: Stock, seed: number, count: number): string[] {
  const choices = random(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const name = clauseOf(stock, choices).join('');
    names.add(choices.oneIn(3) ? name.slice(0, choices.between(2, 4)) : name.slice(0, 16));
  }
  return [...names];
}

/** Draws texts of one kind until there is one that was not drawn before. */
function distinct(stock: Stock, choices: Random, range: readonly [number, number]): () => string {
  const drawn = new Set<string>();
  return () => {
    let text = textOf(stock, choices, range);
    while (drawn.has(text)) text = textOf(stock, choices, range);
    drawn.add(text);
    return text;
  };
}

/** Clauses with punctuation between them, without a full stop at the end. @param range characters, both included */
function textOf(stock: Stock, choices: Random, [shortest, longest]: readonly [number, number]): string {
  const wanted = choices.between(shortest, longest);
  let text = '';
  for (let fits = true; text.length < shortest || (fits && text.length < wanted);) {
    const mark = text === '' ? '' : choices.pick(['，', '，', '，', '。', '；', '、']);
    const clause = clauseOf(stock, choices).join('');
    fits = text.length + mark.length + clause.length <= longest;
    if (fits) text += mark + clause;
  }
  return text;
}

function clauseOf({ clauses, words }: Stock, choices: Random): Clause {
  return oneOf(choices, clauses).map((word) =>
    word.length > 1 && choices.oneIn(EXCHANGED) ? oneOf(choices, words.get(word.length) ?? [word]) : word,
  );
}
