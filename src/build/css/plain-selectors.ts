import type { Plugin } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/**
 * Rewrite two kinds of selector that Chromium 86 drops together with their whole rule:
 * `:where(…)` becomes `:is(…)`, which the next step expands, and `:not(a, b)` becomes `:not(a):not(b)`.
 * Both raise the specificity to that of what they name, so a rule that is meant to give way is written without them.
 */
export const plainSelectors: Plugin = {
  postcssPlugin: 'portal-plain-selectors',
  Rule(rule) {
    if (/:where\(|:not\(/.test(rule.selector)) rule.selector = processor.processSync(rule.selector);
  },
};

const processor = selectorParser((root) => {
  root.walkPseudos((pseudo) => {
    if (pseudo.value === ':where') pseudo.value = ':is';
    if (pseudo.value !== ':not' || pseudo.nodes.length < 2) return;
    const single = pseudo.nodes.map((selector) => {
      selector.spaces.before = '';
      return selectorParser.pseudo({ value: ':not', nodes: [selector] });
    });
    pseudo.replaceWith(...single);
  });
});
