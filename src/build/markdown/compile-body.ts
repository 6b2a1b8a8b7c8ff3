import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { __astro_tag_component__ as tagComponent } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { FEATURES } from './features.ts';
import { hastPlugins } from './index.ts';

/** A compiled body; hand it the vocabulary as `components`. */
export type BodyComponent = (props: { components?: Record<string, unknown> }) => unknown;

/**
 * Compile a body that has passed the gate into a component that Astro renders.
 * The result equals what `@astrojs/mdx` makes of the same text; static parts are collapsed into HTML strings.
 * @throws when the body is not valid MDX
 */
export function compileBody(body: string): BodyComponent {
  const module = evaluate(body, {
    Fragment,
    jsx,
    jsxs,
    features: FEATURES,
    hastPlugins,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  }) as Record<string, unknown>;
  const MDXContent = module['default'] as BodyComponent;
  const Content: BodyComponent = (props) => MDXContent({ ...props, components: { Fragment, ...props.components } });
  Object.assign(Content, { [Symbol.for('mdx-component')]: true });
  tagComponent(Content, 'astro:jsx');
  return Content;
}
