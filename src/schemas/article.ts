import * as z from 'zod';
import { codeSchema, text, textFields } from './common.ts';

/** An article of the portal's own. */
export const articleSchema = z.strictObject({
  ...textFields,
  /** A with a number, never reused. */
  code: codeSchema('articles'),
  /** The title, without full stop. */
  title: text,
  /** What a reader will learn, in one or two sentences. */
  summary: text,
  /** What the article rests on; never empty. */
  sources: textFields.sources.unwrap().min(1, { error: '文章至少要有一个出处，写在 sources 里' }),
});
