import { loadCatalogue } from '../load-catalogue.ts';
import { withRecords, type CheckAnswer } from './answer.ts';
import { checkText, type CheckProgress } from './check-text.ts';
import { makeCheckerInSteps, type Checker } from './checker.ts';
import { parseCitations, type Citations } from './citations.ts';

/** Where the desk finds what it compares with. */
export interface DeskPlace {
  /** Address of the root of the site, ending in a slash. */
  readonly root: string;
  /** Address of the citations. */
  readonly citations: string;
  /** What the kind of an entry is called that is about a person. */
  readonly personKind: string;
}

/** A running check is given up when this is set, as an `AbortSignal` is. */
export interface Stop {
  readonly aborted: boolean;
}

/** Compares texts with the library in slices, between which others have their turn. */
export class CheckDesk {
  readonly #checker: Checker;
  readonly #citations: Citations;
  readonly #slice: number;

  private constructor(checker: Checker, citations: Citations, slice: number) {
    this.#checker = checker;
    this.#citations = citations;
    this.#slice = slice;
  }

  /**
   * Fetch the library and make it ready.
   * @param slice milliseconds of work at a stretch
   * @throws when something does not come whole
   */
  static async open({ root, citations, personKind }: DeskPlace, slice: number): Promise<CheckDesk> {
    const [catalogue, cited] = await Promise.all([loadCatalogue(root), loadCitations(citations)]);
    const making = makeCheckerInSteps(catalogue, { personKind, misquotes: cited.misquotes });
    const checker = await inSlices(making, slice, () => false);
    if (!checker) throw new Error('stopped');
    return new CheckDesk(checker, cited, slice);
  }

  /** Compare a text. @returns undefined when it was given up */
  async check(
    text: string,
    stop: Stop,
    onProgress: (progress: CheckProgress) => void,
  ): Promise<CheckAnswer | undefined> {
    const checking = checkText(text, this.#checker);
    const report = await inSlices(checking, this.#slice, () => stop.aborted, onProgress);
    return report && withRecords(report, this.#checker.catalogue, this.#citations);
  }
}

async function loadCitations(address: string): Promise<Citations> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return parseCitations(await response.json());
}

/** Do all steps of a work, as many at a stretch as fit into `slice` milliseconds. @returns undefined when stopped */
async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  slice: number,
  isStopped: () => boolean,
  onSlice: (step: Step) => void = () => undefined,
): Promise<Result | undefined> {
  let begun = Date.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (Date.now() - begun < slice) continue;
    onSlice(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return undefined;
    begun = Date.now();
  }
}
