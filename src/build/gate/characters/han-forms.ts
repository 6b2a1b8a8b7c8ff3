/**
 * Radicals of the supplement block that stand for a whole character in text copied from PDF files. Unicode gives
 * them no compatibility mapping (EquivalentUnifiedIdeograph.txt does); the other blocks are mapped by NFKC.
 */
const SUPPLEMENT =
  '⺎兀⺏尣⺐尢⺒巳⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺰纟⺱罓⺲罒⺶羊⺸羋⺹耂⺺肀⺼月⺽臼⺾艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻲亀⻳龟';

const BY_HAND: ReadonlyMap<string, string> = new Map(
  [...SUPPLEMENT.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]),
);

/** Kangxi radicals, the radicals supplement, compatibility ideographs. */
export const HAN_FORMS = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
export const ALL_HAN_FORMS = new RegExp(HAN_FORMS, 'gu');

/**
 * The ordinary character for a radical or a compatibility form.
 * @returns the same character when it is an ordinary one, undefined when no equivalent is known
 */
export function ordinaryHan(character: string): string | undefined {
  if (!HAN_FORMS.test(character)) return character;
  const mapped = BY_HAND.get(character) ?? character.normalize('NFKC');
  const isRadical = mapped >= '\u2e80' && mapped <= '\u2fdf';
  return isRadical ? undefined : mapped;
}
