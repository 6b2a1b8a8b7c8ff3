import { foldCharacter, type SimplifyTable } from '../fold.ts';
import { isSingle } from '../tokens.ts';
import { BAR, CLOSE, LEADING, OPEN } from './needle.ts';

/** Folds a stretch to what `needle.ts` describes. */
export type Folder = (title: string, body: string) => string;

/** What a UTF-16 unit of a text is folded to. */
const UNSEEN = 0;
const NOTHING = 1;
const ONE_SINGLE = 2;
const ONE_LETTER = 3;
/** Half of a character, or a character that is folded to several. */
const OTHERWISE = 4;

const OPEN_CODE = OPEN.charCodeAt(0);
const CLOSE_CODE = CLOSE.charCodeAt(0);
const BAR_CODE = BAR.charCodeAt(0);
const LEADING_CODE = LEADING.charCodeAt(0);

/** Arguments that a function may be called with at once, in every engine. */
const AT_ONCE = 8192;

/**
 * Makes a folder for many stretches, in step with `unitsOf`; it folds every character once. It is a closure and not a
 * class because private members become look-ups in a `WeakMap` for the browsers we build for, which made it ten times
 * slower.
 */
export function makeFolder(table: SimplifyTable): Folder {
  const kinds = new Uint8Array(0x10000);
  const folded = new Uint16Array(0x10000);
  const others = new Map<string, string>();
  let written = new Uint16Array(4096);
  let length = 0;
  let inWord = false;

  function write(code: number): void {
    if (length === written.length) {
      const longer = new Uint16Array(2 * length);
      longer.set(written);
      written = longer;
    }
    written[length] = code;
    length += 1;
  }

  function closeWord(): void {
    if (inWord) write(CLOSE_CODE);
    inWord = false;
  }

  function putSingle(code: number): void {
    closeWord();
    write(code);
  }

  function putLetter(code: number): void {
    if (!inWord) write(OPEN_CODE);
    inWord = true;
    write(code);
  }

  function putNothing(isFirst: boolean): void {
    closeWord();
    if (isFirst) write(LEADING_CODE);
  }

  function putOther(character: string, isFirst: boolean): void {
    const parts = others.get(character) ?? foldCharacter(character, table);
    others.set(character, parts);
    if (parts === '') putNothing(isFirst);
    for (const part of parts) {
      const put = isSingle(part) ? putSingle : putLetter;
      for (let half = 0; half < part.length; half += 1) put(part.charCodeAt(half));
    }
  }

  function put(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      let kind = kinds[code] ?? UNSEEN;
      if (kind === UNSEEN) kind = learn(code);
      if (kind === ONE_SINGLE) putSingle(folded[code] ?? 0);
      else if (kind === ONE_LETTER) putLetter(folded[code] ?? 0);
      else if (kind === NOTHING) putNothing(at === 0);
      else {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        putOther(character, at === 0);
        at += character.length - 1;
      }
    }
    closeWord();
  }

  function learn(code: number): number {
    const to = foldCharacter(String.fromCharCode(code), table);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const kind = isHalf || to.length > 1 ? OTHERWISE : kindOf(to);
    kinds[code] = kind;
    folded[code] = to.charCodeAt(0);
    return kind;
  }

  return (title, body) => {
    length = 0;
    put(title);
    write(BAR_CODE);
    put(body);
    write(BAR_CODE);
    return textOf(written.subarray(0, length));
  };
}

function kindOf(folded: string): number {
  if (folded === '') return NOTHING;
  return isSingle(folded) ? ONE_SINGLE : ONE_LETTER;
}

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    text += String.fromCharCode.apply(null, codes.subarray(at, at + AT_ONCE) as unknown as number[]);
  }
  return text;
}
