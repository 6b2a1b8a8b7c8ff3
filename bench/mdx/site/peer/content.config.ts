import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from '../../../../src/build/library/content-root.ts';
import { schemas } from '../../../../src/schemas/index.ts';

/** As Astro's guide does it: a body is a module. */
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: path.join(contentRoot(), 'articles') }),
    schema: schemas.articles,
  }),
};
