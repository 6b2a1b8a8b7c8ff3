/** Where a quotation leaves its record. */
export interface Difference {
  /** Offset in the quoted words, in UTF-16 units. */
  readonly offset: number;
  /** What is quoted there; empty where something is left out. */
  readonly found: string;
  /** What the record has; empty where something was added. */
  readonly recorded: string;
  /** Share of the piece that agrees, from 0 to 1. */
  readonly agreement: number;
}

/** A deliberate cut: …… or ［…］, in any of its usual lengths. */
const CUT = /［…+］|\[…+\]|…+/g;

/**
 * The first place where quoted words differ from all of the recorded wordings. Cuts may be made anywhere, the rest must
 * stand in one wording in the same order, mark for mark; only the kind of quotation mark may change, because a
 * quotation within a quotation takes the other kind.
 * @returns undefined when the words agree with one of the wordings
 */
export function firstDifference(words: string, wordings: readonly string[]): Difference | undefined {
  const differences = wordings.map((wording) => differenceFrom(words, wording));
  if (differences.includes(undefined)) return undefined;
  const [nearest] = differences.filter((one) => one !== undefined).sort((a, b) => b.agreement - a.agreement);
  return nearest ?? { offset: 0, found: words, recorded: '', agreement: 0 };
}

function differenceFrom(words: string, wording: string): Difference | undefined {
  const record = evenMarks(wording);
  const pieces = piecesOf(evenMarks(words));
  let from = 0;
  for (const { text, offset } of pieces) {
    const at = record.indexOf(text, from);
    if (at < 0) {
      const { first, agreement } = align([...text], [...record.slice(from)]);
      const place = offset + first.offset;
      const found = words.slice(place, place + first.found.length);
      return { offset: place, found, recorded: first.recorded, agreement };
    }
    from = at + text.length;
  }
  return pieces.length > 0 ? undefined : { offset: 0, found: words, recorded: wording, agreement: 0 };
}

function piecesOf(words: string): { text: string; offset: number }[] {
  const cuts = [...words.matchAll(CUT)].map(({ index, 0: cut }) => ({ start: index, end: index + cut.length }));
  const starts = [0, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ start }) => start), words.length];
  return starts
    .map((start, index) => ({ text: words.slice(start, ends[index]), offset: start }))
    .filter(({ text }) => text !== '');
}

/** All opening quotation marks as “ and all closing ones as ”; the length stays. */
function evenMarks(text: string): string {
  return text.replace(/[‘「『]/g, '“').replace(/[’」』]/g, '”');
}

/** Align all of a piece with its best stretch of the record (edit distance, free at both ends of the record). */
function align(
  piece: readonly string[],
  record: readonly string[],
): { first: Omit<Difference, 'agreement'>; agreement: number } {
  const costs = [new Array<number>(record.length + 1).fill(0)];
  const cost = (row: number, column: number) => costs[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const change = (row: number, column: number) => (piece[row - 1] === record[column - 1] ? 0 : 1);
  for (let row = 1; row <= piece.length; row += 1) {
    const current = [row];
    costs.push(current);
    for (let column = 1; column <= record.length; column += 1) {
      const along = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(cost(row - 1, column - 1) + change(row, column), cost(row - 1, column) + 1, along));
    }
  }
  const last = costs[piece.length] ?? [];
  let row = piece.length;
  // Of equally near stretches the longer one: a changed last character is told as changed, not as added.
  let column = last.lastIndexOf(Math.min(...last));
  const agreement = 1 - cost(row, column) / Math.max(1, piece.length);
  /** Edits from the end to the beginning, neighbours joined. */
  let first = { offset: 0, found: '', recorded: '' };
  let joined = false;
  while (row > 0) {
    const same = column > 0 && change(row, column) === 0 && cost(row, column) === cost(row - 1, column - 1);
    if (same) {
      [row, column, joined] = [row - 1, column - 1, false];
      continue;
    }
    // Of equally short explanations “left out” comes first: a quotation loses a character more often than it trades two.
    const leftOut = column > 0 && cost(row, column) === cost(row, column - 1) + 1;
    const changed = !leftOut && column > 0 && cost(row, column) === cost(row - 1, column - 1) + 1;
    const found = leftOut ? '' : (piece[row - 1] ?? '');
    const recorded = leftOut || changed ? (record[column - 1] ?? '') : '';
    if (!leftOut) row -= 1;
    if (leftOut || changed) column -= 1;
    const offset = piece.slice(0, row).join('').length;
    first = joined
      ? { offset, found: found + first.found, recorded: recorded + first.recorded }
      : { offset, found, recorded };
    joined = true;
  }
  return { first, agreement };
}
