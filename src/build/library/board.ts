import { readFileSync } from 'node:fs';
import path from 'node:path';
import { carriersOfSameWording } from '../../lib/same-wording.ts';
import { LIST_KINDS, TEXT_KINDS } from '../../schemas/common.ts';
import type { Library, TextEntry } from './read-library.ts';

/** What an editor may look after, the most pressing first. */
export const CONCERNS = {
  draft: '还没有审定',
  unsourced: '没有出处',
  'missing-original': '最早刊载处待补',
  'reprints-only': '只见于转载',
  'thin-verified': '已核实而来源链不足两处同文',
  'single-source': '只有一处来源',
  disputed: '说法不一，待查',
  'never-checked': '没有核对日期',
  'stale-check': '核对日期已过一年',
  'link-unverified': '外部链接没有核过',
} as const;
export type Concern = keyof typeof CONCERNS;

/** One thing to look after, in one file. */
export interface BoardRow {
  readonly concern: Concern;
  /** Path from the parent of the content folder. */
  readonly file: string;
  /** Line of the entry, from 1. */
  readonly line: number;
  /** Code or id, and the words by which editors know the entry. */
  readonly name: string;
}

/** Days after which a comparison with the sources counts as old. */
const DAYS_FRESH = 365;

/**
 * Everything of a library that wants an editor's eye, by concern, then by file and line.
 * @param today calendar day such as `2026-11-23`, against which checks are old
 */
export function boardOf(library: Library, today: string): BoardRow[] {
  const order = Object.keys(CONCERNS);
  return [...textRows(library, today), ...listRows(library)].sort(
    (a, b) => order.indexOf(a.concern) - order.indexOf(b.concern) || compare(a.file, b.file) || a.line - b.line,
  );
}

function textRows({ texts, root, lists }: Library, today: string): BoardRow[] {
  const isReprint = reprints(lists.sources);
  const entries: readonly TextEntry[] = TEXT_KINDS.flatMap((kind): readonly TextEntry[] => texts[kind]);
  return entries.flatMap((entry) => {
    const { data } = entry;
    const name = `${data.code} ${'title' in data ? data.title : data.text}`;
    const file = `${path.basename(root)}/${entry.path}`;
    const carriers = 'chain' in data ? data.chain.map(({ source }) => source) : data.sources.map(({ id }) => id);
    const concerns: (Concern | false)[] = [
      data.review === 'draft' && 'draft',
      carriers.length === 0 && 'unsourced',
      'chain' in data && !data.chain.some(({ step }) => step === 'original') && 'missing-original',
      carriers.length > 0 && carriers.every(isReprint) && 'reprints-only',
      'chain' in data && data.status === 'verified' && carriersOfSameWording(data).length < 2 && 'thin-verified',
      'status' in data && data.status === 'single-source' && 'single-source',
      data.checked === undefined ? 'never-checked' : daysBetween(data.checked, today) > DAYS_FRESH && 'stale-check',
    ];
    return concerns.filter((concern) => concern !== false).map((concern) => ({ concern, file, line: 1, name }));
  });
}

function listRows({ lists, root }: Library): BoardRow[] {
  const isReprint = reprints(lists.sources);
  return LIST_KINDS.flatMap((kind) => {
    const lineOf = linesOfEntries(path.join(root, `${kind}.yaml`));
    return lists[kind].flatMap((item) => {
      const row = {
        file: `${path.basename(root)}/${kind}.yaml`,
        line: lineOf(item.id),
        name: `${item.id} ${wordsOf(item)}`,
      };
      const cited = 'sources' in item ? item.sources.map(({ id }) => id) : undefined;
      const concerns: (Concern | false)[] = [
        cited?.length === 0 && 'unsourced',
        cited !== undefined && cited.length > 0 && cited.every(isReprint) && 'reprints-only',
        'evidence' in item && item.evidence === 'single-source' && 'single-source',
        'evidence' in item && item.evidence === 'disputed' && 'disputed',
        'url' in item && item.url !== undefined && item.urlChecked === undefined && 'link-unverified',
      ];
      return concerns.filter((concern) => concern !== false).map((concern) => ({ concern, ...row }));
    });
  });
}

type Sources = Library['lists']['sources'];

function reprints(sources: Sources): (id: string) => boolean {
  const ids = new Set(sources.filter(({ reprint }) => reprint).map(({ id }) => id));
  return (id) => ids.has(id);
}

/** The words by which editors know an entry of a list. */
function wordsOf(item: Library['lists'][keyof Library['lists']][number]): string {
  if ('title' in item) return item.title;
  if ('name' in item) return item.name;
  if ('term' in item) return item.term;
  return 'label' in item ? item.label : (item.wordings[0] ?? '');
}

/** Lines on which the entries of a list begin; 1 for what is not found. */
function linesOfEntries(file: string): (id: string) => number {
  const lines = new Map<string, number>();
  readLines(file).forEach((line, index) => {
    const id = /^- id: ["']?([a-z0-9-]+)/.exec(line)?.[1];
    if (id !== undefined) lines.set(id, index + 1);
  });
  return (id) => lines.get(id) ?? 1;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
