import { firstDifference, type Difference } from '../../../lib/quote-comparison.ts';
import { quotationSchema } from '../../../schemas/quotation.ts';
import { speechSchema } from '../../../schemas/speech.ts';
import { isExplained } from '../../library/wording-ledger.ts';
import { FILE_START, reportInto, shorten, type Diagnostic } from '../diagnostic.ts';
import type { Catalogue } from '../library/catalogue.ts';
import { fieldPlace, type Entry, type Loaded } from '../library/loaded.ts';
import type { FieldPath } from '../yaml/read-yaml.ts';

/** A wording as it stands in its file. */
interface Standing {
  readonly words: string;
  readonly path: FieldPath;
}

/** A published text that carries words of others. */
interface Carrier {
  readonly entry: Entry;
  readonly code: string;
  readonly standing: readonly Standing[];
  readonly corrections: readonly { before: string; after: string }[];
}

/**
 * Compare the words of others with those that were published before. A library that keeps no ledger is not compared;
 * in one that does, every published wording is unchanged, or corrected in public, or new and registered.
 */
export function checkLedger({ entries, ledger }: Loaded, catalogue: Catalogue, diagnostics: Diagnostic[]): void {
  if (!ledger) return;
  const published = new Map(ledger.records.map(({ code, words }) => [code, words]));
  for (const carrier of entries.flatMap((entry) => carrierOf(entry) ?? [])) {
    compare(carrier, published.get(carrier.code) ?? [], diagnostics);
  }
  const reportAbsence = reportInto(diagnostics, ledger.file);
  for (const [code, [words = '']] of published) {
    if (catalogue.findCode(code) !== 'absent') continue;
    reportAbsence(
      'G603',
      FILE_START,
      `已发布的 ${code}“${shorten(words, 20)}”不见了`,
      '把那个文件放回来；确要撤下这句话，就保留文件，在 corrections 里写明',
    );
  }
}

function compare(carrier: Carrier, published: readonly string[], diagnostics: Diagnostic[]): void {
  const { entry, code, standing, corrections } = carrier;
  const report = reportInto(diagnostics, entry.file);
  const current = standing.map(({ words }) => words);
  const added = standing.filter(({ words }) => !published.includes(words));
  const gone = published.filter((words) => !current.includes(words));
  const unexplained = gone.filter((one) => !isExplained(one, current, corrections));
  for (const words of unexplained) {
    const successor = successorOf(words, added);
    const at = successor ? fieldPlace(entry, ...successor.path) : fieldPlace(entry, 'code');
    report(
      'G603',
      { ...at, column: at.column + (successor?.difference?.offset ?? 0) },
      `${code} 已发布的“${shorten(words, 24)}”${whatHappened(successor)}`,
      '抄错了就改回来；确要更正，在 corrections 里写一条 date、before、after、reason',
    );
  }
  // What took the place of a vanished wording belongs to that change; registering it alone would hide the change.
  if (unexplained.length > 0) return;
  for (const { words, path } of added.slice(gone.length)) {
    report('G604', fieldPlace(entry, ...path), `${code} 的“${shorten(words, 24)}”还没有登记`, '运行 npm run ids');
  }
}

interface Successor extends Standing {
  readonly difference: Difference | undefined;
}

/** The new wording that a vanished one most likely became; at least half of it agrees. */
function successorOf(words: string, added: readonly Standing[]): Successor | undefined {
  const candidates = added.map((one) => ({ ...one, difference: firstDifference(one.words, [words]) }));
  const agreement = ({ difference }: Successor) => difference?.agreement ?? 1;
  return candidates.filter((one) => agreement(one) >= 0.5).sort((a, b) => agreement(b) - agreement(a))[0];
}

function whatHappened(successor: Successor | undefined): string {
  if (!successor) return '不见了';
  if (!successor.difference) return '被截短了';
  const { found, recorded } = successor.difference;
  if (found === '') return `少了“${recorded}”`;
  return recorded === '' ? `多了“${found}”` : `里的“${recorded}”改成了“${found}”`;
}

function carrierOf(entry: Entry): Carrier | undefined {
  const list = (name: string, items: readonly { text: string }[]): Standing[] =>
    items.map(({ text }, index) => ({ words: text, path: [name, index, 'text'] }));
  if (entry.collection === 'quotations') {
    const record = quotationSchema.safeParse(entry.fields).data;
    if (record?.review !== 'reviewed') return undefined;
    const { code, corrections, text, variants } = record;
    return { entry, code, corrections, standing: [{ words: text, path: ['text'] }, ...list('variants', variants)] };
  }
  if (entry.collection === 'speeches') {
    const record = speechSchema.safeParse(entry.fields).data;
    if (record?.review !== 'reviewed') return undefined;
    const { code, corrections, excerpts } = record;
    return { entry, code, corrections, standing: list('excerpts', excerpts) };
  }
  return undefined;
}
