/** The texts of some stretches, a column per field; one value for each stretch. */
export interface TextPack {
  /** The title that the stretch is found by, or the empty string. */
  readonly titles: readonly string[];
  /** Lines, joined by line feeds. */
  readonly bodies: readonly string[];
  /** The anchor of each line, joined by commas. */
  readonly anchors: readonly string[];
}

/** The property of the global object in which the scripts of the packs leave them, each under its number. */
export const TEXT_PACKS = 'portalTexts';

const HEAD = new RegExp(`^\\(self\\.${TEXT_PACKS}=self\\.${TEXT_PACKS}\\|\\|\\{\\}\\)\\["\\d+"\\]=`);
const TAIL = ';\n';

/**
 * Write a pack as a plain script, which a page that was opened from a disk can load by `<script src>`. Where files can
 * be fetched, `parseTextPack` reads the same text without running it. Equal packs give equal text.
 */
export function formatTextPack(number: number, { titles, bodies, anchors }: TextPack): string {
  const pack = JSON.stringify({ titles, bodies, anchors } satisfies TextPack);
  return `(self.${TEXT_PACKS}=self.${TEXT_PACKS}||{})["${number}"]=${pack}${TAIL}`;
}

/** Read the script of a pack. @throws when it is something else */
export function parseTextPack(script: string): TextPack {
  const [head] = HEAD.exec(script) ?? [];
  if (head === undefined || !script.endsWith(TAIL)) throw new TypeError('not the script of a text pack');
  return expectTextPack(JSON.parse(script.slice(head.length, -TAIL.length)));
}

/** What the script of a pack has left under its number. @throws when it is no pack */
export function expectTextPack(value: unknown): TextPack {
  const { titles, bodies, anchors } = (value ?? {}) as Partial<Record<keyof TextPack, unknown>>;
  if (!isColumn(titles) || !isColumn(bodies) || !isColumn(anchors)) throw new TypeError('not a text pack');
  if (titles.length !== bodies.length || anchors.length !== bodies.length) {
    throw new TypeError('the columns of a text pack differ in length');
  }
  return { titles, bodies, anchors };
}

function isColumn(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((cell) => typeof cell === 'string');
}
