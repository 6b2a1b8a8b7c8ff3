/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** Number of each source on the page that is being rendered, from 1, so that `<Cite>` can show it. */
    citations?: ReadonlyMap<string, number>;
  }
}
