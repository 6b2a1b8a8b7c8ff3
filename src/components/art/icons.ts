/**
 * Path data on a 24 × 24 grid, one line weight. `line` is drawn, `fill` is filled with the colour of the text, `cut` is
 * drawn on top of it in the colour of the paper, `dashes` is drawn broken.
 */
export interface IconShape {
  line?: string;
  fill?: string;
  cut?: string;
  dashes?: string;
}

const CIRCLE = 'M12 3.5a8.5 8.5 0 0 1 0 17a8.5 8.5 0 0 1 0-17Z';

/** Every icon of the interface. The four states of a quotation differ in shape, not in colour alone. */
export const icons = {
  search: { line: 'M10.5 4a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0-13ZM15.3 15.3L20.5 20.5' },
  menu: { line: 'M4 7H20M4 12H20M4 17H14' },
  close: { line: 'M6 6L18 18M18 6L6 18' },
  'arrow-right': { line: 'M4 12H20M14 6L20 12L14 18' },
  'arrow-left': { line: 'M20 12H4M10 6L4 12L10 18' },
  book: {
    line: 'M12 7C9.5 5 6.5 4.6 3.5 5V18.5C6.5 18.1 9.5 18.5 12 20.5C14.5 18.5 17.5 18.1 20.5 18.5V5C17.5 4.6 14.5 5 12 7V20.5',
  },
  lesson: { line: 'M3 5H21M4.5 5V15.5H19.5V5M12 15.5V18M8 21L12 18L16 21M8 9H14M8 12H11.5' },
  compass: { line: `${CIRCLE}M15.5 8.5L13.5 13.5L8.5 15.5L10.5 10.5Z` },
  external: { line: 'M10.5 5.5H5V19H18.5V13.5M13.5 4.5H19.5V10.5M19.5 4.5L11 13' },
  print: { line: 'M7 9V3.5H17V9M7 17H3.5V9H20.5V17H17M7 14H17V20.5H7Z' },
  calendar: { line: 'M4 6H20V20H4ZM4 10.5H20M8.5 3.5V8M15.5 3.5V8M8 14.5H10.5' },
  place: {
    line: 'M12 21C8 16.5 5.5 13.5 5.5 10a6.5 6.5 0 0 1 13 0C18.5 13.5 16 16.5 12 21ZM12 7.5a2.5 2.5 0 0 1 0 5a2.5 2.5 0 0 1 0-5Z',
  },
  person: { line: 'M12 3.5a4 4 0 0 1 0 8a4 4 0 0 1 0-8ZM4.5 20.5C4.5 16.5 7.5 14 12 14S19.5 16.5 19.5 20.5' },
  tag: { line: 'M4 4H12L20.5 12.5L12.5 20.5L4 12ZM8 7a1 1 0 0 1 0 2a1 1 0 0 1 0-2Z' },
  sun: {
    line: 'M12 8a4 4 0 0 1 0 8a4 4 0 0 1 0-8ZM12 2.5V5M12 19V21.5M2.5 12H5M19 12H21.5M5.3 5.3L7 7M17 17L18.7 18.7M18.7 5.3L17 7M7 17L5.3 18.7',
  },
  moon: { line: 'M19.5 14.5A8 8 0 1 1 9.5 4.5A6.5 6.5 0 0 0 19.5 14.5Z' },
  /** Verified: a solid seal with a tick. */
  check: { fill: 'M4 3.5H20L20.5 4V20L20 20.5H4L3.5 20V4Z', cut: 'M7.5 12.5L10.8 15.8L16.8 8.6' },
  /** Single source: a circle, half of it solid. */
  'half-check': { line: CIRCLE, fill: 'M12 3.5a8.5 8.5 0 0 0 0 17Z' },
  /** Attributed: a broken circle. */
  question: {
    dashes: CIRCLE,
    line: 'M9.6 9.6C9.8 8 10.8 7.2 12.1 7.2C13.6 7.2 14.6 8.1 14.6 9.5C14.6 11.5 12.1 11.7 12.1 13.7M12.1 16.4V16.6',
  },
  /** Misquoted: a circle struck through. */
  cross: { line: `${CIRCLE}M3.5 20.5L20.5 3.5` },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof icons;
