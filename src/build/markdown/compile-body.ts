import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';
import { FEATURES } from './features.ts';
import { hastPlugins } from './index.ts';

/** Astro's factories build nodes of a shape of their own; Sätteri only hands them on. */
const factories = { Fragment, jsx, jsxs } as unknown as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** A compiled body; hand it the vocabulary as `components`. */
export type BodyComponent = (props: { components?: Record<string, unknown> }) => unknown;

/**
 * Compile a body that has passed the gate into a component that Astro renders.
 * The result equals what `@astrojs/mdx` makes of the same text; static parts are collapsed into HTML strings.
 * @throws when the body is not valid MDX
 */
export function compileBody(body: string): BodyComponent {
  const module = evaluate(body, {
    ...factories,
    features: FEATURES,
    hastPlugins,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  }) as Record<string, unknown>;
  const MDXContent = module['default'] as BodyComponent;
  const Content: BodyComponent = (props) => MDXContent({ ...props, components: { Fragment, ...props.components } });
  // The two marks by which Astro knows a component of its JSX renderer, which `@astrojs/mdx` brings.
  return Object.assign(Content, { [Symbol.for('mdx-component')]: true, [Symbol.for('astro:renderer')]: 'astro:jsx' });
}
