/** A stretch of a text and how many slips lie between it and what was asked. Offsets count UTF-16 units. */
export interface Stretch {
  /** Characters that are wrong, missing, too many, or swapped with their neighbour. */
  readonly cost: number;
  readonly from: number;
  readonly to: number;
}

/**
 * For every beginning of `asked` the stretch of `text` that is nearest to it (Damerau's distance, each slip counts 1,
 * what stands before and after the stretch counts nothing). Entry i is that of the first i units.
 */
export function prefixStretches(asked: string, text: string): Stretch[] {
  const width = text.length + 1;
  let twoBefore = { costs: new Uint16Array(width), starts: new Uint16Array(width) };
  let before = { costs: new Uint16Array(width), starts: Uint16Array.from({ length: width }, (_, column) => column) };
  const stretches: Stretch[] = [{ cost: 0, from: 0, to: 0 }];
  for (let row = 1; row <= asked.length; row += 1) {
    const costs = new Uint16Array(width);
    const starts = new Uint16Array(width);
    costs[0] = row;
    const own = asked.charCodeAt(row - 1);
    const previous = row > 1 ? asked.charCodeAt(row - 2) : -1;
    let best = 0;
    for (let column = 1; column < width; column += 1) {
      const other = text.charCodeAt(column - 1);
      let cost = (before.costs[column - 1] ?? 0) + (own === other ? 0 : 1);
      let start = before.starts[column - 1] ?? 0;
      if (previous === other && column > 1 && own === text.charCodeAt(column - 2)) {
        const swapped = (twoBefore.costs[column - 2] ?? 0) + 1;
        if (swapped < cost) [cost, start] = [swapped, twoBefore.starts[column - 2] ?? 0];
      }
      const leftOut = (costs[column - 1] ?? 0) + 1;
      if (leftOut < cost) [cost, start] = [leftOut, starts[column - 1] ?? 0];
      const tooMany = (before.costs[column] ?? 0) + 1;
      if (tooMany < cost) [cost, start] = [tooMany, before.starts[column] ?? 0];
      costs[column] = cost;
      starts[column] = start;
      const least = costs[best] ?? 0;
      // Of equally near stretches the one as long as what is asked: a wrong last character is wrong, not too many.
      if (cost < least || (cost === least && lack(row, column - start) < lack(row, best - (starts[best] ?? 0)))) {
        best = column;
      }
    }
    stretches.push({ cost: costs[best] ?? 0, from: starts[best] ?? 0, to: best });
    twoBefore = before;
    before = { costs, starts };
  }
  return stretches;
}

/** For every end of `asked` the nearest stretch of `text`. Entry i is that of all units from the i-th on. */
export function suffixStretches(asked: string, text: string): Stretch[] {
  return prefixStretches(reversed(asked), reversed(text))
    .map(({ cost, from, to }) => ({ cost, from: text.length - to, to: text.length - from }))
    .reverse();
}

/** The stretch of `text` that is nearest to all of `asked`. */
export function nearestStretch(asked: string, text: string): Stretch {
  const stretches = prefixStretches(asked, text);
  return stretches[stretches.length - 1] ?? { cost: 0, from: 0, to: 0 };
}

/** Share of what agrees, from 0 to 1, of `length` asked units with a stretch. */
export function agreementOf(length: number, { cost, from, to }: Stretch): number {
  return Math.max(0, 1 - cost / Math.max(1, length, to - from));
}

/** Two stretches that are alike, one of each text. */
export interface Likeness {
  readonly asked: { readonly from: number; readonly to: number };
  readonly text: { readonly from: number; readonly to: number };
  /** Units that agree, less those that do not. */
  readonly score: number;
}

/** The two stretches of two texts that agree most: equal units count for them, every slip against them. */
export function likestStretches(asked: string, text: string): Likeness {
  const width = text.length + 1;
  let scores = new Int16Array(width);
  let startsAsked = new Uint16Array(width);
  let startsText = new Uint16Array(width);
  let best = { asked: { from: 0, to: 0 }, text: { from: 0, to: 0 }, score: 0 };
  for (let row = 1; row <= asked.length; row += 1) {
    const nextScores = new Int16Array(width);
    const nextAsked = new Uint16Array(width);
    const nextText = new Uint16Array(width);
    const own = asked.charCodeAt(row - 1);
    for (let column = 1; column < width; column += 1) {
      const diagonal = scores[column - 1] ?? 0;
      const step = own === text.charCodeAt(column - 1) ? 1 : -1;
      let score = diagonal + step;
      let from = diagonal > 0 ? (startsAsked[column - 1] ?? 0) : row - 1;
      let textFrom = diagonal > 0 ? (startsText[column - 1] ?? 0) : column - 1;
      const above = (scores[column] ?? 0) - 1;
      if (above > score) [score, from, textFrom] = [above, startsAsked[column] ?? 0, startsText[column] ?? 0];
      const left = (nextScores[column - 1] ?? 0) - 1;
      if (left > score) [score, from, textFrom] = [left, nextAsked[column - 1] ?? 0, nextText[column - 1] ?? 0];
      if (score <= 0) continue;
      nextScores[column] = score;
      nextAsked[column] = from;
      nextText[column] = textFrom;
      if (score > best.score) {
        best = { asked: { from, to: row }, text: { from: textFrom, to: column }, score };
      }
    }
    scores = nextScores;
    startsAsked = nextAsked;
    startsText = nextText;
  }
  return best;
}

function lack(length: number, other: number): number {
  return Math.abs(length - other);
}

function reversed(text: string): string {
  let result = '';
  for (let at = text.length - 1; at >= 0; at -= 1) result += text.charAt(at);
  return result;
}
