import { Converter } from 'opencc-js/t2cn';
import { foldCharacter, type SimplifyTable } from '../../search/fold.ts';

const NO_TABLE: SimplifyTable = new Map();

/** Blocks that hold characters in use: unified ideographs, extension A, compatibility ideographs. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** Written forms of Taiwan and Hong Kong come after the standard one, for characters that it leaves as they are. */
const FORMS = ['t', 'tw', 'hk'] as const;

/**
 * The traditional characters that may be typed for a character of this corpus, each with its simplified one.
 * Character by character, so that a fragment is read in the same way wherever it is cut.
 * @param corpus every text that is indexed
 */
export function corpusSimplifyTable(corpus: Iterable<string>): SimplifyTable {
  const simplify = simplifier();
  const used = new Set<string>();
  for (const text of corpus) {
    for (const character of text) for (const part of foldCharacter(character, NO_TABLE)) used.add(simplify(part));
  }
  const table = new Map<string, string>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const folded = foldCharacter(character, NO_TABLE);
      const simplified = simplify(folded);
      if (simplified !== folded && used.has(simplified)) table.set(folded, simplified);
    }
  }
  return table;
}

/** One character to its simplified form; a form that is itself traditional is followed to its end. */
function simplifier(): (character: string) => string {
  const converters = FORMS.map((from) => Converter({ from, to: 'cn' }));
  const step = (character: string) =>
    converters.map((convert) => convert(character)).find((converted) => converted !== character) ?? character;
  return (character) => {
    const once = step(character);
    const twice = step(once);
    return [...twice].length === 1 ? twice : character;
  };
}
