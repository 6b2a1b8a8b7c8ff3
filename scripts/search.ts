import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openIndex } from '../src/build/search/open-index.ts';
import type { Card } from '../src/search/card.ts';
import type { Segment } from '../src/search/excerpt.ts';
import type { Answer } from '../src/search/messages.ts';
import { QUERY_LIMIT } from '../src/search/query.ts';
import type { SearchSession } from '../src/search/session.ts';
import { strings } from '../src/strings.ts';
import { outputFolder } from './build-portal.ts';

// Asks the built site the way its search page does: `npm run search -- "三害"`, `--json`, or `--stdin` with a query a line.

const USAGE = '用法：npm run search -- "词句" [--json] [--limit 20]；或 npm run search -- --stdin，一行一个词句';
const USUAL_LIMIT = '20';
const RUNNING = { aborted: false };
const { tiers } = strings.search.live;

/** The best results of one query, as the page gives them under `window.portalSearch`. */
async function resultsOf(session: SearchSession, query: string, limit: number) {
  const results = await session.list(query.slice(0, QUERY_LIMIT), limit, RUNNING);
  return { query, results: results.map(({ id, url, kind, tier }) => ({ id, url, kind, label: tiers[tier] })) };
}

async function printForReader(session: SearchSession, query: string): Promise<void> {
  const question = { type: 'search', id: 1, query, selection: {}, within: '', order: 'relevance', page: 1 } as const;
  let answer: Answer | undefined;
  for await (const one of session.answer({ ...question, pause: 0 }, RUNNING)) answer = one;
  const cards = answer?.sections.flatMap((section) => section.cards) ?? [];
  if (cards.length === 0) console.log(`没有找到“${query}”`);
  cards.forEach((card, index) => console.log(`${index + 1}. ${describe(card)}`));
}

function describe({ id, url, kind, tier, heading, excerpt }: Card): string {
  const facts = [kind, ...(id === url ? [] : [id]), tiers[tier], `/${url}`].join(' · ');
  return [plain(heading), ...(excerpt.length > 0 ? [`   ${plain(excerpt)}`] : []), `   ${facts}`].join('\n');
}

/** Matched words in brackets. */
function plain(segments: readonly Segment[]): string {
  return segments.map(({ text, marked }) => (marked ? `【${text}】` : text)).join('');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      limit: { type: 'string', default: USUAL_LIMIT },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit 要写正整数。${USAGE}`);
  if (values.stdin === positionals.length > 0) throw new Error(USAGE);
  const folder = outputFolder();
  if (!existsSync(path.join(folder, 'search/meta.json')))
    throw new Error(`${folder} 里没有检索文件，请先运行 npm run build`);
  const session = await openIndex(folder);
  if (values.stdin) {
    for await (const line of createInterface({ input: process.stdin })) {
      console.log(JSON.stringify(await resultsOf(session, line, limit)));
    }
    return;
  }
  const query = positionals.join(' ');
  if (values.json) console.log(JSON.stringify(await resultsOf(session, query, limit)));
  else await printForReader(session, query);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
