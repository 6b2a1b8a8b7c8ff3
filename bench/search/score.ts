import type { QueryClass, TestQuery } from './query-classes.ts';

/** Answers of an engine to one query, best first, and how long they took in milliseconds. */
export interface Answered {
  readonly asked: TestQuery;
  readonly answers: readonly number[];
  readonly milliseconds: number;
}

/** True when an expected answer comes first, or nothing where nothing may. */
export function isMet({ asked, answers }: Answered): boolean {
  return asked.expected.length === 0 ? answers.length === 0 : asked.expected.includes(answers[0] ?? -1);
}

/** How well the queries of one class were answered; shares from 0 to 1. */
export interface ClassScore {
  readonly class: QueryClass;
  readonly queries: number;
  /** Queries with an expected answer at the first place, and among the first five. */
  readonly first: number;
  readonly firstFive: number;
  /** Mean of 1 by the place of the first expected answer. */
  readonly reciprocalRank: number;
  /** Queries without any answer. */
  readonly zero: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

/** Scores by class, in the order in which classes first occur. */
export function scoresOf(answered: readonly Answered[]): ClassScore[] {
  const classes = [...new Set(answered.map(({ asked }) => asked.class))];
  return classes.map((name) => {
    const own = answered.filter(({ asked }) => asked.class === name);
    const places = own.map(({ asked, answers }) => answers.findIndex((one) => asked.expected.includes(one)));
    const share = (count: number) => count / own.length;
    const times = own.map(({ milliseconds }) => milliseconds);
    return {
      class: name,
      queries: own.length,
      first: share(places.filter((place) => place === 0).length),
      firstFive: share(places.filter((place) => place >= 0 && place < 5).length),
      reciprocalRank: share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)),
      zero: share(own.filter(({ answers }) => answers.length === 0).length),
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
    };
  });
}

/** The smallest value that a share of the values does not exceed; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The scores as lines of text, a row for each class; shares in percent. */
export function scoreTable(scores: readonly ClassScore[]): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  const rows = scores.map((score) => [
    score.class,
    String(score.queries),
    percent(score.first),
    percent(score.firstFive),
    score.reciprocalRank.toFixed(3),
    percent(score.zero),
    score.median.toFixed(2),
    score.p95.toFixed(2),
  ]);
  return [['', 'queries', '@1', '@5', 'MRR', 'zero', 'median ms', 'p95 ms'], ...rows]
    .map(([name = '', ...cells]) => name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join(''))
    .join('\n');
}
