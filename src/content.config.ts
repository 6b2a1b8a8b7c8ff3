import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { listLoader, textLoader } from './build/loaders.ts';
import { schemas } from './schemas/index.ts';

/** Filled in by the loader: place in the file, from 0. */
const position = z.object({ position: z.number() });

export const collections = {
  articles: defineCollection({ loader: textLoader('articles'), schema: schemas.articles }),
  quotations: defineCollection({ loader: textLoader('quotations'), schema: schemas.quotations }),
  speeches: defineCollection({ loader: textLoader('speeches'), schema: schemas.speeches }),
  reports: defineCollection({ loader: textLoader('reports'), schema: schemas.reports }),
  lessons: defineCollection({ loader: textLoader('lessons'), schema: schemas.lessons }),
  themes: defineCollection({ loader: listLoader('themes'), schema: schemas.themes.and(position) }),
  people: defineCollection({ loader: listLoader('people'), schema: schemas.people.and(position) }),
  places: defineCollection({ loader: listLoader('places'), schema: schemas.places.and(position) }),
  periods: defineCollection({ loader: listLoader('periods'), schema: schemas.periods.and(position) }),
  events: defineCollection({ loader: listLoader('events'), schema: schemas.events.and(position) }),
  terms: defineCollection({ loader: listLoader('terms'), schema: schemas.terms.and(position) }),
  figures: defineCollection({ loader: listLoader('figures'), schema: schemas.figures.and(position) }),
  charts: defineCollection({ loader: listLoader('charts'), schema: schemas.charts.and(position) }),
  sources: defineCollection({ loader: listLoader('sources'), schema: schemas.sources.and(position) }),
  series: defineCollection({ loader: listLoader('series'), schema: schemas.series.and(position) }),
  paths: defineCollection({ loader: listLoader('paths'), schema: schemas.paths.and(position) }),
  misquotes: defineCollection({ loader: listLoader('misquotes'), schema: schemas.misquotes.and(position) }),
};
