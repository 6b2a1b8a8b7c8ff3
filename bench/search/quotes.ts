/**
 * How well and how fast the quote engine answers, over this library and over a generated one:
 * `node bench/search/quotes.ts [--seeds 11,12,13] [--count 60] [--quotations 1000] [--names 2500] [--pairs] [--misses]`.
 * With `--pairs` as in browsers that cannot divide words; with `--misses` every query that was not met is listed.
 */
import { parseArgs } from 'node:util';
import { contentRoot } from '../../src/build/library/content-root.ts';
import { readLibrary } from '../../src/build/library/read-library.ts';
import { QuoteEngine } from '../../src/search/quotes/engine.ts';
import { browserSegmenter } from '../../src/search/quotes/segments.ts';
import { askAll, generatedCollection, ownCatalogue, type Collection } from './collections.ts';
import { isMet, quantile, scoresOf, scoreTable, type Answered } from './score.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '11,12,13' },
    count: { type: 'string', default: '60' },
    quotations: { type: 'string', default: '1000' },
    names: { type: 'string', default: '2500' },
    pairs: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
const seeds = values.seeds.split(',').map(Number);
const count = Number(values.count);
const [quotations, names] = [Number(values.quotations), Number(values.names)];
const ROUNDS = 3;

const library = readLibrary(contentRoot());
measure('this library', () => ownCatalogue(library));
measure(`generated, ${quotations} quotations and ${names} names`, (seed) =>
  generatedCollection(library, { seed, quotations, names }),
);

function measure(title: string, collectionOf: (seed: number) => Collection): void {
  const answered: Answered[] = [];
  const making: number[] = [];
  for (const seed of seeds) {
    const { lines, readings, table } = collectionOf(seed);
    const start = performance.now();
    const engine = new QuoteEngine(lines, readings, table, values.pairs ? null : browserSegmenter());
    making.push(performance.now() - start);
    answered.push(...askAll(engine, lines, { seed, count }, ROUNDS));
  }
  const times = answered.map(({ milliseconds }) => milliseconds);
  console.log(`\n${title}; seeds ${seeds.join(', ')}`);
  console.log(scoreTable(scoresOf(answered)));
  console.log(
    `made in ${quantile(making, 0.5).toFixed(0)} ms, at most ${Math.max(...making).toFixed(0)} ms; ` +
      `a search takes ${quantile(times, 0.5).toFixed(2)} ms in the median, ${quantile(times, 0.95).toFixed(2)} ms at p95`,
  );
  if (values.misses) listMisses(answered.filter((one) => !isMet(one)));
}

function listMisses(missed: readonly Answered[]): void {
  for (const { asked, answers } of missed) {
    console.log(`${asked.class}  ${asked.query}  wanted ${asked.expected.join()}  got ${answers.slice(0, 5).join()}`);
  }
}
