import type { CitedStatus } from '../../search/check/citations.ts';
import type { MisquoteVerdict } from '../../search/check/checker.ts';
import type { CheckVerdict, Joint } from '../../search/check/judgement.ts';

/** What is said of a passage at a glance: its verdict, or that only its punctuation differs. */
export type CheckLabel = CheckVerdict | 'marks';

/** What the element says, handed to it in `data-words`; `{name}` stands for a value. */
export interface CheckWords {
  /** `{count}` */
  readonly count: string;
  /** `{count}`, `{limit}` */
  readonly tooLong: string;
  readonly empty: string;
  readonly opening: string;
  /** `{share}` */
  readonly checking: string;
  /** `{done}`, `{total}` */
  readonly asking: string;
  readonly cancelled: string;
  readonly unavailable: string;
  readonly libraryUnavailable: string;
  /** `{look}`, `{total}` */
  readonly done: string;
  readonly doneNothing: string;
  readonly stale: string;
  /** `{name}` */
  readonly opened: string;
  readonly file: { readonly unreadable: string; readonly tooBig: string; readonly empty: string };
  readonly labels: { readonly [L in CheckLabel]: string };
  /** `{label}`, `{count}` */
  readonly labelCount: string;
  /** `{count}` */
  readonly needsLook: string;
  readonly all: string;
  /** `{line}`, `{column}` */
  readonly place: string;
  readonly written: string;
  readonly right: string;
  readonly nearest: string;
  readonly agrees: {
    /** `{code}` */
    readonly whole: string;
    readonly part: string;
    readonly excerpt: string;
    readonly cut: string;
    /** `{source}` */
    readonly variant: string;
    readonly variantUnknown: string;
  };
  readonly differences: {
    readonly atStart: string;
    /** `{words}` */
    readonly after: string;
    /** `{where}`, `{words}` */
    readonly leftOut: string;
    readonly added: string;
    /** `{written}`, `{right}` */
    readonly changed: string;
    readonly marksToo: string;
    readonly marksOnly: string;
    readonly apart: string;
    /** `{count}` */
    readonly more: string;
    readonly comma: string;
    readonly stop: string;
  };
  /** `{words}`, `{first}`, `{last}` */
  readonly joints: { readonly [J in Joint]: string };
  readonly leftOutUnknown: string;
  /** `{named}`, `{recorded}` */
  readonly speaker: string;
  readonly speakers: string;
  readonly wrongSpeaker: string;
  readonly unlisted: string;
  readonly unlistedUnasked: string;
  /** `{title}` */
  readonly library: string;
  readonly caution: string;
  readonly colon: string;
  readonly evidence: string;
  readonly advice: string;
  readonly misquotes: { readonly [V in MisquoteVerdict]: string };
  readonly statuses: { readonly [S in CitedStatus]: string };
  readonly reference: string;
  /** `{code}` */
  readonly open: string;
  readonly openMisquote: string;
  readonly replace: string;
  readonly undo: string;
  readonly replaced: string;
  readonly undone: string;
  readonly show: string;
  /** `{places}` */
  readonly unpaired: string;
  readonly placesApart: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** `{date}` */
  readonly checkedOn: string;
  readonly fileName: string;
  readonly notes: string;
  /** `{number}` */
  readonly mark: string;
  /** `{number}`, `{speaker}`, `{reference}`, `{facts}` */
  readonly note: string;
  readonly factsApart: string;
}
