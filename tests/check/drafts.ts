import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** The kinds of errors that were planted. */
export const PLANTED = ['wrong', 'swapped', 'dropped', 'speaker', 'not-his', 'stitched'] as const;

const draft = z.strictObject({
  title: z.string(),
  lines: z.array(z.string()),
  errors: z.array(
    z.strictObject({
      kind: z.enum(PLANTED),
      /** The words in question, as they stand in the text. */
      words: z.string(),
      verdict: z.enum(['same', 'differs', 'misquote', 'unlisted']),
      joint: z.enum(['two', 'left-out']).optional(),
      /** The name that stands before words of somebody else. */
      speaker: z.string().optional(),
    }),
  ),
});

/** A text as a trainer would write it, with the errors that were planted in it; all else in it is right. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly errors: z.infer<typeof draft>['errors'];
}

const folder = path.join(import.meta.dirname, 'drafts');

/** The drafts, by the names of their files. */
export const drafts: readonly Draft[] = readdirSync(folder)
  .sort()
  .map((file) => draft.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
  .map(({ lines, ...rest }) => ({ ...rest, text: lines.join('\n') }));
