/** A passage in quotation marks. Offsets count UTF-16 units and enclose what stands between the marks. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** The opening mark as it is written. */
  readonly opening: string;
  /** Passages in quotation marks within it. */
  readonly inner: readonly Quoted[];
}

/** What a text has in quotation marks. */
export interface QuotedReading {
  /** The outermost passages, in order. */
  readonly quoted: readonly Quoted[];
  /** Offsets of marks that have no partner. */
  readonly unpaired: readonly number[];
}

/** A mark: the pair it belongs to, and whether it opens (1), closes (-1) or does not say (0). */
interface Mark {
  readonly at: number;
  readonly pair: number;
  readonly direction: -1 | 0 | 1;
}

const PAIRS = ['“”〝〞', '‘’', '「」﹁﹂', '『』﹃﹄', '""＂＂'] as const;
const SINGLE = 1;
const STRAIGHT = 4;
const MARK = new RegExp(`[${PAIRS.join('')}]`, 'g');
const BLANK_LINE = /\n[^\S\n]*\n/g;
const LETTER = /[A-Za-z]/;
/** Longest passage, and longest one that goes on over the end of a line: a forgotten mark must not swallow the rest. */
const LONGEST = 2000;
const LONGEST_ACROSS_LINES = 600;
/** Quotations within quotations that are read. */
const DEEPEST = 4;

/** Everything in quotation marks, nested ones included. A pair never goes on over a blank line. */
export function readQuoted(text: string): QuotedReading {
  const pairs: { start: number; end: number }[] = [];
  const unpaired: number[] = [];
  let from = 0;
  const readUntil = (to: number) => {
    const marks = marksOf(text, from, to);
    const found = pairUp(text, marks);
    pairs.push(...found.pairs);
    unpaired.push(...found.unpaired);
  };
  for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
    readUntil(index);
    from = index + gap.length;
  }
  readUntil(text.length);
  return { quoted: nest(text, pairs), unpaired };
}

function marksOf(text: string, from: number, to: number): Mark[] {
  const block = text.slice(from, to);
  const marks = [...block.matchAll(MARK)].flatMap(({ index, 0: sign }): Mark[] => {
    const pair = PAIRS.findIndex((signs) => signs.includes(sign));
    const isApostrophe = sign === '’' && LETTER.test(block.charAt(index - 1)) && LETTER.test(block.charAt(index + 1));
    if (isApostrophe) return [];
    const opens = PAIRS[pair]?.indexOf(sign) ?? 0;
    const direction = pair === STRAIGHT ? 0 : opens % 2 === 0 ? 1 : -1;
    return [{ at: from + index, pair, direction }];
  });
  return PAIRS.reduce((all, _, pair) => withoutDirection(text, all, pair), marks);
}

/** Where a block has an even number of one and the same sign, as a hurried typist leaves them, they open and close in turn. */
function withoutDirection(text: string, marks: readonly Mark[], pair: number): Mark[] {
  const own = marks.filter((mark) => mark.pair === pair);
  const isTyped = own.length > 0 && own.length % 2 === 0 && new Set(own.map(({ at }) => text[at])).size === 1;
  if (pair === SINGLE || !isTyped) return [...marks];
  return marks.map((mark) => (mark.pair === pair ? { ...mark, direction: 0 } : mark));
}

function pairUp(text: string, marks: readonly Mark[]): { pairs: { start: number; end: number }[]; unpaired: number[] } {
  const pairs: { start: number; end: number }[] = [];
  const unpaired: number[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    const partner = lastOf(open, mark.pair);
    const closes = mark.direction === -1 || (mark.direction === 0 && partner >= 0);
    const opener = open[partner];
    if (!closes) open.push(mark);
    else if (!opener || isTooLong(text, opener.at, mark.at)) {
      if (mark.direction === 0) {
        open.splice(partner, 1, mark);
        unpaired.push(opener?.at ?? mark.at);
      } else if (mark.pair !== SINGLE) unpaired.push(mark.at);
    } else {
      unpaired.push(
        ...open
          .splice(partner)
          .slice(1)
          .map(({ at }) => at),
      );
      pairs.push({ start: opener.at + 1, end: mark.at });
    }
  }
  return { pairs, unpaired: [...unpaired, ...open.map(({ at }) => at)].sort((a, b) => a - b) };
}

/** The place of the last open mark of a pair; -1 when there is none. */
function lastOf(open: readonly Mark[], pair: number): number {
  let place = open.length - 1;
  while (place >= 0 && open[place]?.pair !== pair) place -= 1;
  return place;
}

function isTooLong(text: string, opening: number, closing: number): boolean {
  const length = closing - opening;
  return length > LONGEST || (length > LONGEST_ACROSS_LINES && text.slice(opening, closing).includes('\n'));
}

/** Pairs within pairs; what lies deeper than anybody writes is left out. */
function nest(text: string, pairs: readonly { start: number; end: number }[]): Quoted[] {
  const inOrder = [...pairs].sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost: Quoted[] = [];
  const around: { end: number; inner: Quoted[] }[] = [];
  for (const { start, end } of inOrder) {
    while (around.length > 0 && (around[around.length - 1]?.end ?? 0) <= start) around.pop();
    const inner: Quoted[] = [];
    const siblings = around[around.length - 1]?.inner ?? outermost;
    if (around.length < DEEPEST) siblings.push({ start, end, opening: text.charAt(start - 1), inner });
    around.push({ end, inner });
  }
  return outermost;
}
