import postcss from 'postcss';

/** One rule as the browser would read it: its selector and its declarations in order. */
export interface PlainRule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** All style rules of a stylesheet, but for those that stand within `@supports`: the browser asks for these itself. */
export function plainRules(css: string): PlainRule[] {
  const rules: PlainRule[] = [];
  const root = postcss.parse(css);
  root.walkAtRules(/^(?:supports|font-face|keyframes|property|page)$/, (rule) => {
    rule.remove();
  });
  root.walkRules(({ selector, nodes }) => {
    const declarations = nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value] as const] : []));
    rules.push({ selector, declarations });
  });
  return rules;
}

/**
 * Expression for a page: selectors that the browser cannot read, and declarations that it would drop. A value that it
 * does not know is no loss when the same rule gives the property a value before that it knows.
 */
export function unknownIn(rules: readonly PlainRule[]): string {
  return `(${JSON.stringify(rules)}).flatMap(({ selector, declarations }) => {
    const unknown = [];
    try {
      document.querySelector(selector);
    } catch {
      unknown.push('selector ' + selector);
    }
    const known = new Set();
    for (const [property, value] of declarations) {
      if (property.startsWith('--') || CSS.supports(property, value)) known.add(property);
      else if (!known.has(property)) unknown.push(property + ': ' + value);
    }
    return unknown;
  })`;
}
