/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence, with the marks that close behind it. */
const END = /[。！？!?；;]+[”’」』"＂）)]*|…{2,}(?=[”’」』"＂]|\n|$)|\n/g;
/** A line of so many characters without an end of its own goes on in the next one: it was broken by the program it came from. */
const BROKEN_LINE = 20;
/** Longest stretch that is read as one sentence, in UTF-16 units. */
const LONGEST = 300;
const LAST_PAUSE = /[，,、：: ][^，,、：: ]*$/;
/** What a line begins with that is not the continuation of another. */
const NEW_LINE = /^(?:\s|[　•·\-*#]|\d+[.、．)）]|（)/;

/** The sentences of a stretch, in order, without the space around them. */
export function sentencesOf(text: string, { start, end }: Range): Range[] {
  const sentences: Range[] = [];
  let from = start;
  const stretch = text.slice(start, end);
  for (const { index, 0: sign } of stretch.matchAll(END)) {
    const at = start + index;
    if (sign === '\n' && goesOn(text, from, at)) continue;
    sentences.push({ start: from, end: at + sign.length });
    from = at + sign.length;
  }
  sentences.push({ start: from, end });
  return sentences
    .flatMap((range) => inPieces(text, range))
    .map((range) => trimmed(text, range))
    .filter((range) => range.end > range.start);
}

/** The sentence that a stretch stands in; of a very long one, what is near. */
export function sentenceAround(text: string, { start, end }: Range, reach = 120): Range {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const before = sentencesOf(text, { start: from, end: to });
  const first = before.find((range) => range.end > start)?.start ?? start;
  const last = before.find((range) => range.end >= end)?.end ?? end;
  return { start: Math.min(first, start), end: Math.max(last, end) };
}

/** A sentence without end, cut at pauses. */
function inPieces(text: string, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const pause = text.slice(from, from + LONGEST).search(LAST_PAUSE);
    const to = pause > 0 ? from + pause + 1 : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

function goesOn(text: string, from: number, newline: number): boolean {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', newline - 1) + 1), newline).trimEnd();
  return line.length >= BROKEN_LINE && !NEW_LINE.test(text.slice(newline + 1, newline + 5));
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return lead === words.length ? { start, end: start } : { start: start + lead, end: end - tail };
}
