/** First and last row of the characters in common use, level 1 of GB/T 2312, ordered by sound. */
const ROWS: readonly [first: number, last: number] = [16, 55];
/** Cells of a row. */
const CELLS = 94;
/** What is added to a row and a cell to make the bytes of EUC-CN. */
const EUC = 0xa0;

/** The 3,755 characters in common use: what readers type, rightly or by mistake. */
export function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const [first, last] = ROWS;
  const characters: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (let cell = 1; cell <= CELLS; cell += 1) {
      const character = decoder.decode(Uint8Array.of(EUC + row, EUC + cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
