import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { textLoader } from '../../../../src/build/loaders.ts';
import type { BodyReading } from '../../../../src/build/markdown/read-body.ts';
import { schemas } from '../../../../src/schemas/index.ts';

const reading = z.object({ reading: z.custom<BodyReading>() });

/** As the portal does it: a body is data. */
export const collections = {
  articles: defineCollection({ loader: textLoader('articles'), schema: schemas.articles.and(reading) }),
};
