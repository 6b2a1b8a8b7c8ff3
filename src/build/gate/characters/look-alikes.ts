/** Cyrillic and Greek letters that look like a Latin letter, each with the letter it is taken for. */
const CYRILLIC = 'аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjԁdԛqԝwһhАAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJԌGԚQԜW';
const GREEK = 'αaοoνvρpκkιiυuχxγyωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

/** The Latin letter that a letter is taken for. */
export const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  [...(CYRILLIC + GREEK).matchAll(/(.)(.)/gu)].map(([, foreign = '', latin = '']) => [foreign, latin]),
);

const MIXED = /[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]/;
const WORD = /[A-Za-z\u00c0-\u024f\u0370-\u052f]+/g;

/** First letter that only looks Latin inside a Latin word. `offset` counts UTF-16 units. */
export function findLookAlike(
  text: string,
): { offset: number; word: string; letter: string; latin: string } | undefined {
  if (!MIXED.test(text)) return undefined;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!/[A-Za-z]/.test(word)) continue;
    const position = [...word].findIndex((letter) => LATIN_FOR.has(letter));
    const letter = word[position];
    if (letter !== undefined)
      return { offset: match.index + position, word, letter, latin: LATIN_FOR.get(letter) ?? '' };
  }
  return undefined;
}
