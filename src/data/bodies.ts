import { contentRoot } from '../build/library/content-root.ts';
import { readTextBody } from '../build/library/read-library.ts';
import { compileBody, type BodyComponent } from '../build/markdown/compile-body.ts';
import { linkCodes } from '../build/markdown/link-codes.ts';
import { readBody, type BodyReading } from '../build/markdown/read-body.ts';
import { inOrderOfCitation } from '../lib/citation-numbers.ts';
import type { Text } from './texts.ts';

/** The body of a text as a component; hand it the vocabulary as `components`. */
export function bodyOf(text: Text): BodyComponent {
  return compileBody(linkCodes(sourceOf(text)));
}

const readings = new WeakMap<Text, BodyReading>();

/** What a body says without being rendered: its passages, mentions and headings. Each body is read once. */
export function readingOf(text: Text): BodyReading {
  const known = readings.get(text);
  if (known) return known;
  const reading = readBody(sourceOf(text));
  readings.set(text, reading);
  return reading;
}

/** What a text rests on, in the order in which its body cites it. */
export function citationsOf(text: Text): Text['data']['sources'] {
  const cited = readingOf(text).mentions.filter(({ collection }) => collection === 'sources');
  return inOrderOfCitation(
    text.data.sources,
    cited.map(({ id }) => id),
  );
}

/** The words of one passage. @throws when the text has no such passage */
export function passageOf(text: Text, number: number): string {
  const passage = readingOf(text).passages.find((candidate) => candidate.number === number);
  if (!passage) throw new Error(`${text.data.code} has no passage ${number}`);
  return passage.text;
}

function sourceOf(text: Text): string {
  return readTextBody(contentRoot(), text.collection, text.id);
}
