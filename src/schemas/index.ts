import type * as z from 'zod';
import { articleSchema } from './article.ts';
import type { CollectionName } from './common.ts';
import { pathSchema, seriesSchema } from './curriculum.ts';
import { lessonSchema } from './lesson.ts';
import {
  chartSchema,
  eventSchema,
  figureSchema,
  periodSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  termSchema,
  themeSchema,
} from './lists.ts';
import { misquoteSchema } from './misquote.ts';
import { quotationSchema } from './quotation.ts';
import { reportSchema } from './report.ts';
import { speechSchema } from './speech.ts';

/** The schema of every collection, by its name. */
export const schemas = {
  articles: articleSchema,
  quotations: quotationSchema,
  speeches: speechSchema,
  reports: reportSchema,
  lessons: lessonSchema,
  themes: themeSchema,
  people: personSchema,
  places: placeSchema,
  periods: periodSchema,
  events: eventSchema,
  terms: termSchema,
  figures: figureSchema,
  charts: chartSchema,
  sources: sourceSchema,
  series: seriesSchema,
  paths: pathSchema,
  misquotes: misquoteSchema,
} satisfies Record<CollectionName, z.ZodType>;
