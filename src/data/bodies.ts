import { compileBody, type BodyComponent } from '../build/markdown/compile-body.ts';
import type { Text } from './texts.ts';

/** The body of a text as a component; hand it the vocabulary as `components`. */
export function bodyOf(text: Text): BodyComponent {
  return compileBody(text.body ?? '');
}

/** The words of one passage. @throws when the text has no such passage */
export function passageOf(text: Text, number: number): string {
  const passage = text.data.reading.passages.find((candidate) => candidate.number === number);
  if (!passage) throw new Error(`${text.data.code} has no passage ${number}`);
  return passage.text;
}
