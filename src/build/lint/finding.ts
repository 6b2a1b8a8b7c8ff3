import type { Diagnostic, Place } from '../gate/diagnostic.ts';
import type { LintRuleId } from './rules.ts';

/** What a rule found, before the editors' acknowledgements are taken into account. */
export interface Finding extends Diagnostic<LintRuleId> {
  /** Ids of the entries concerned, as an acknowledgement has to name them. */
  readonly ids: readonly string[];
  /** The words around the place, for findings within a text. */
  readonly words?: string;
}

/** What a rule has to say of a place that is already known. */
export interface Remark {
  readonly rule: LintRuleId;
  readonly at: Place;
  readonly file: string;
  readonly ids: readonly string[];
  readonly found: string;
  readonly remedy: string;
  readonly words?: string;
}

/** Takes down one finding. */
export type Note = (remark: Remark) => void;

/** A `Note` that appends to `findings`. */
export function noteInto(findings: Finding[]): Note {
  return ({ at, ...rest }) => findings.push({ ...rest, line: at.line, column: at.column });
}
