/**
 * Building generated articles as the portal does, against `@astrojs/mdx` with `glob()`: time, memory, and whether the
 * HTML is the same. `npm run bench -- mdx [--documents 2000] [--rounds 2]`; figures also in `.cache/bench/mdx.json`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { ARMS, buildArm, type Arm, type BuildCost } from './arms.ts';
import { differingArticles, readArticles } from './articles.ts';
import { writeDocuments } from './generate.ts';
import { median, table } from './table.ts';

/** Ours may take this part of the peer's wall time; judged from 2,000 documents on, where starting Astro weighs little. */
const BUDGET = 0.4;
const JUDGED_FROM = 2000;
const CACHE = path.join(PROJECT_ROOT, '.cache/bench');

const { values } = parseArgs({
  options: { documents: { type: 'string', default: String(JUDGED_FROM) }, rounds: { type: 'string', default: '2' } },
});
const documents = Number(values.documents);
const rounds = Number(values.rounds);
if (!(documents >= 1) || !(rounds >= 1)) throw new Error('usage: run.ts [--documents 2000] [--rounds 2]');

const work = path.join(CACHE, 'mdx-work');
const library = path.join(work, 'library');
const folderOf = (arm: Arm) => path.join(work, arm);
const costs: Record<Arm, BuildCost[]> = { ours: [], peer: [] };

try {
  rmSync(work, { recursive: true, force: true });
  const bytes = writeDocuments(library, documents);
  console.log(
    `${documents} documents, ${(bytes / documents / 1000).toFixed(1)} KB each; ${rounds} rounds after a warm-up`,
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const arm of ARMS) {
      const cost = await buildArm(arm, library, folderOf(arm));
      console.log(`${round === 0 ? 'warm-up' : `round ${round}`}  ${arm}  ${cost.wallSeconds.toFixed(1)} s`);
      if (round > 0) costs[arm].push(cost);
    }
  }
  const differing = differingArticles(readArticles(folderOf('ours')), readArticles(folderOf('peer')));
  const built = readArticles(folderOf('ours')).size;
  report(differing, built);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(differing: readonly string[], built: number): void {
  const ratio = median(costs.ours.map(wall)) / median(costs.peer.map(wall));
  console.log(`\n${table(costs)}`);
  console.log(`\nwall time, ours / peer: ${ratio.toFixed(3)} (budget ${BUDGET})`);
  console.log(`articles with the same HTML, byte for byte: ${built - differing.length} of ${documents}`);
  const result = { documents, rounds, ratio, budget: BUDGET, costs, differing };
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path.join(CACHE, 'mdx.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  if (built !== documents) fail(`${documents - built} articles were not built`);
  if (differing.length > 0) fail(`HTML differs: ${differing.slice(0, 5).join(', ')}`);
  if (documents >= JUDGED_FROM && ratio > BUDGET) fail('over budget');
}

function wall({ wallSeconds }: BuildCost): number {
  return wallSeconds;
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
