import { defineCollection } from 'astro:content';
import { textLoader } from '../../../../src/build/loaders.ts';
import { schemas } from '../../../../src/schemas/index.ts';

/** As the portal does it: a body is data, read when its page is made. */
export const collections = {
  articles: defineCollection({ loader: textLoader('articles'), schema: schemas.articles }),
};
