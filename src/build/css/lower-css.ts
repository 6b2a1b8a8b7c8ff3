import cascadeLayers from '@csstools/postcss-cascade-layers';
import isPseudoClass from '@csstools/postcss-is-pseudo-class';
import oklabFunction from '@csstools/postcss-oklab-function';
import { Features, transform } from 'lightningcss';
import postcss from 'postcss';
import logical from 'postcss-logical';
import { plainSelectors } from './plain-selectors.ts';

/** Oldest browsers that get the full layout, as Lightning CSS counts versions. Only Chromium is tested. */
const FLOOR = { chrome: 86 << 16, edge: 86 << 16, firefox: 78 << 16, safari: 14 << 16 };

const lowering = postcss([
  plainSelectors,
  isPseudoClass({ preserve: false }),
  cascadeLayers({ onRevertLayerKeyword: 'warn', onConditionalRulesChangingLayerOrder: 'warn' }),
  // The portal is written from left to right; the oldest browsers know few of the logical names.
  logical(),
  oklabFunction({ preserve: false, subFeatures: { displayP3: false } }),
  // Tailwind signs every sheet, also one that holds nothing but our own rules.
  { postcssPlugin: 'no-comments', Comment: (comment) => void comment.remove() },
]);

/**
 * Bring a stylesheet down to the oldest browsers that the portal supports, and minify it. Layers become specificity
 * within the sheet alone, so a page has all its layers in one sheet.
 * @param file name for messages
 * @throws when something cannot be expressed there, naming the rule
 */
export async function lowerCss(css: string, file: string): Promise<string> {
  // Nesting first: a nested rule would otherwise be raised together with its parent and again by itself.
  const flat = transform({ filename: file, code: Buffer.from(css), include: Features.Nesting });
  const lowered = await lowering.process(new TextDecoder().decode(flat.code), { from: file, map: false });
  const warnings = lowered.warnings();
  if (warnings.length > 0) throw new Error(`${file}: ${warnings.map(String).join('; ')}`);
  const { code } = transform({ filename: file, code: Buffer.from(lowered.css), targets: FLOOR, minify: true });
  return new TextDecoder().decode(code);
}
