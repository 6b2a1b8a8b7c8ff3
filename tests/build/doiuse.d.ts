/** What these tests use of `doiuse`, which brings no types. */
declare module 'doiuse' {
  import type { ChildNode, Plugin } from 'postcss';

  interface Usage {
    /** Name of the feature at caniuse.com. */
    readonly feature: string;
    /** Browsers that lack it, or know a part of it. */
    readonly featureData: { readonly missing?: string; readonly partial?: string };
    readonly usage: ChildNode;
  }

  export default function doiuse(options: {
    readonly browsers: readonly string[];
    readonly ignore?: readonly string[];
    readonly onFeatureUsage: (usage: Usage) => void;
  }): Plugin;
}
