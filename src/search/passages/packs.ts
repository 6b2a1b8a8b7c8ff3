import type { SimplifyTable } from '../fold.ts';
import type { Unit } from '../tokens.ts';
import { FoldedPack } from './folded-pack.ts';
import { makeFolder } from './folder.ts';
import { needleOfToken, needleOfUnits } from './needle.ts';
import { Cancelled, type Found, type PassageStore, type Positions, type Stop, type Stretch } from './store.ts';
import type { TextPack } from './text-pack.ts';
import { Turns } from './turns.ts';

export { parseTextPack } from './text-pack.ts';

/** Stretches folded before the clock is looked at. */
const FOLDED_AT_ONCE = 8;
/** Stretches whose positions are counted before the clock is looked at. */
const COUNTED_AT_ONCE = 64;
/** Needles whose stretches are remembered: those of some searches, one after the other. */
const REMEMBERED = 200;

/** A pack, ready to be searched. */
interface Pack {
  readonly texts: TextPack;
  readonly folded: FoldedPack;
  /** Number of its first stretch. */
  readonly first: number;
}

/**
 * The library in memory, searched by plain JavaScript, for browsers in which Pagefind does not run. Works in turns, so
 * that it may run beside the page where there is no worker.
 */
export class PackStore implements PassageStore {
  readonly count: number;
  readonly #packs: readonly Pack[];
  /** Stretches by needle, the needle asked for last at the end. */
  readonly #known = new Map<string, Uint32Array>();

  private constructor(packs: readonly Pack[], count: number) {
    this.#packs = packs;
    this.count = count;
  }

  /**
   * @param packs every text pack, in the order of the index
   * @param table the table that queries are folded with
   */
  static async open(packs: readonly TextPack[], table: SimplifyTable): Promise<PackStore> {
    const fold = makeFolder(table);
    const turns = new Turns();
    const opened: Pack[] = [];
    let first = 0;
    for (const texts of packs) {
      const stretches: string[] = [];
      for (const [index, body] of texts.bodies.entries()) {
        if (index % FOLDED_AT_ONCE === 0 && turns.over) await turns.next();
        stretches.push(fold(texts.titles[index] ?? '', body));
      }
      opened.push({ texts, folded: new FoldedPack(stretches), first });
      first += stretches.length;
    }
    return new PackStore(opened, first);
  }

  async containing(units: readonly Unit[], stop: Stop): Promise<Found> {
    goOn(stop);
    const [only] = units;
    if (!only || (units.length === 1 && only.single)) return new Map<number, Positions>();
    const needle = needleOfUnits(units);
    const turns = new Turns();
    const stretches = await this.#holding(needle, turns, stop);
    return this.#located(stretches, (folded, stretch) => folded.firstPosition(stretch, needle), turns, stop);
  }

  async withTokens(tokens: readonly string[], stop: Stop): Promise<Found> {
    goOn(stop);
    const turns = new Turns();
    const needles: string[] = [];
    let common: Uint32Array | undefined;
    for (const needle of new Set(tokens.map(needleOfToken))) {
      const stretches = await this.#holding(needle, turns, stop);
      if (stretches.length === 0) continue;
      needles.push(needle);
      common = common ? intersection(common, stretches) : stretches;
    }
    const stretches = common ?? new Uint32Array();
    return this.#located(stretches, (folded, stretch) => folded.positions(stretch, needles), turns, stop);
  }

  async read(stretch: number): Promise<Stretch> {
    const { texts, first } = this.#packOf(stretch);
    const body = texts.bodies[stretch - first];
    if (body === undefined) throw new RangeError(`no stretch ${stretch}`);
    return { lines: body.split('\n'), anchors: (texts.anchors[stretch - first] ?? '').split(',') };
  }

  /** Stretches that hold a needle, ascending. */
  async #holding(needle: string, turns: Turns, stop: Stop): Promise<Uint32Array> {
    let stretches = this.#known.get(needle);
    if (!stretches) {
      const found: number[] = [];
      for (const { folded, first } of this.#packs) {
        await takeTurns(turns, stop);
        for (const stretch of folded.holding(needle)) found.push(first + stretch);
      }
      stretches = Uint32Array.from(found);
    }
    this.#known.delete(needle);
    this.#known.set(needle, stretches);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return stretches;
  }

  async #located(
    stretches: Uint32Array,
    positions: (folded: FoldedPack, stretch: number) => Positions,
    turns: Turns,
    stop: Stop,
  ): Promise<Found> {
    const found = new Map<number, Positions>();
    for (const stretch of stretches) {
      if (found.size % COUNTED_AT_ONCE === 0) await takeTurns(turns, stop);
      const { folded, first } = this.#packOf(stretch);
      found.set(stretch, positions(folded, stretch - first));
    }
    return found;
  }

  /** The pack of a stretch; the last one for a number that is too high. */
  #packOf(stretch: number): Pack {
    let [low, high] = [0, this.#packs.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#packs[middle]?.first ?? 0) <= stretch) low = middle;
      else high = middle;
    }
    const pack = this.#packs[low];
    if (!pack) throw new RangeError(`no stretch ${stretch}`);
    return pack;
  }
}

/** Numbers that both lists have; both are ascending, and so is the answer. */
function intersection(one: Uint32Array, two: Uint32Array): Uint32Array {
  let at = 0;
  return one.filter((number) => {
    while (at < two.length && (two[at] ?? 0) < number) at += 1;
    return two[at] === number;
  });
}

/** @throws Cancelled when the search is to stop */
async function takeTurns(turns: Turns, stop: Stop): Promise<void> {
  if (turns.over) await turns.next();
  goOn(stop);
}

/** @throws Cancelled when the search is to stop */
function goOn(stop: Stop): void {
  if (stop.aborted) throw new Cancelled();
}
