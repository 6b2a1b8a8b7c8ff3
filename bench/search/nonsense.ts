import { commonCharacters } from '../../src/build/search/common-characters.ts';
import type { Random } from '../mdx/random.ts';
import { oneOf } from './draw.ts';
import { folded, type Ground } from './ground.ts';

/** Strings that people and machines put into search fields, and that no library answers. */
const ODD = [
  "' OR 1=1 --",
  "'; DROP TABLE texts; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../etc/passwd',
  '%00%0d%0a',
  'SELECT * FROM users',
  '😀🎉🚩',
  '，。！？……',
  '☃️ ☂️',
  '\u200b\u200b',
  'asdfghjkl',
  'qwertyuiop',
  'undefined',
  'http://example.test/?x=1&y=2',
  '1234567890123',
] as const;

const COMMON = commonCharacters();
/** Unified ideographs hardly anybody writes. */
const RARE = [0x9f00, 0x9fa5] as const;

/** A query that has nothing to do with any text. */
export function nonsense(ground: Ground, choices: Random): string | undefined {
  const length = choices.between(4, 8);
  const draw = (one: () => string) => Array.from({ length }, one).join('');
  const query = choices.pick([
    () => draw(() => String.fromCodePoint(choices.between(...RARE))),
    () => draw(() => oneOf(choices, COMMON)),
    () => draw(() => frequent(ground, choices)),
    () => draw(() => String.fromCharCode(choices.between(97, 122))) + choices.pick(['q', 'x', 'v']),
    () => choices.pick(ODD),
  ])();
  return folded(query) === '' || ground.holding(folded(query)).length === 0 ? query : undefined;
}

/** A character as often as the texts have it. */
function frequent(ground: Ground, choices: Random): string {
  const { units } = ground.text(choices.between(0, ground.texts.length - 1));
  return units.length === 0 ? '' : oneOf(choices, units).text;
}
