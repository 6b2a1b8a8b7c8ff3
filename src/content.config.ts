import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { listLoader, textLoader } from './build/loaders.ts';
import type { BodyReading } from './build/markdown/read-body.ts';
import { schemas } from './schemas/index.ts';

/** Filled in by the loader from the body, not written by authors. */
const reading = z.object({ reading: z.custom<BodyReading>() });

export const collections = {
  articles: defineCollection({ loader: textLoader('articles'), schema: schemas.articles.and(reading) }),
  quotations: defineCollection({ loader: textLoader('quotations'), schema: schemas.quotations.and(reading) }),
  speeches: defineCollection({ loader: textLoader('speeches'), schema: schemas.speeches.and(reading) }),
  reports: defineCollection({ loader: textLoader('reports'), schema: schemas.reports.and(reading) }),
  lessons: defineCollection({ loader: textLoader('lessons'), schema: schemas.lessons.and(reading) }),
  themes: defineCollection({ loader: listLoader('themes'), schema: schemas.themes }),
  people: defineCollection({ loader: listLoader('people'), schema: schemas.people }),
  places: defineCollection({ loader: listLoader('places'), schema: schemas.places }),
  periods: defineCollection({ loader: listLoader('periods'), schema: schemas.periods }),
  events: defineCollection({ loader: listLoader('events'), schema: schemas.events }),
  terms: defineCollection({ loader: listLoader('terms'), schema: schemas.terms }),
  figures: defineCollection({ loader: listLoader('figures'), schema: schemas.figures }),
  charts: defineCollection({ loader: listLoader('charts'), schema: schemas.charts }),
  sources: defineCollection({ loader: listLoader('sources'), schema: schemas.sources }),
};
