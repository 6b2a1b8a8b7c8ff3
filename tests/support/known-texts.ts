import { quotationTitle } from '../../src/lib/quotation-title.ts';
import type { TextEntry } from '../../src/build/library/read-library.ts';
import { readBody } from '../../src/build/markdown/read-body.ts';
import { first, library, published } from './library.ts';

/** The quotation of the home page: the one that readers half remember. */
export const wellKnown: TextEntry<'quotations'> = first(
  published('quotations').filter(({ id }) => id === library.site.homeQuotation),
  'quotation for the home page',
);

/** Its title on lists and pages. */
export const wellKnownTitle = quotationTitle(wellKnown.data.text);

/** Half of it, from the middle, without punctuation. */
export const halfRemembered = wellKnown.data.text.replace(/[^\p{L}]/gu, '').slice(3, 7);

/** An article with sections and cited sources. */
export const article: TextEntry<'articles'> = first(
  published('articles').filter(({ body }) => readBody(body).headings.length > 2 && body.includes('<Cite ')),
  'article with sections and sources',
);

/** A lesson with questions. */
export const lesson: TextEntry<'lessons'> = first(
  published('lessons').filter(({ data }) => data.questions.some(({ evidence }) => evidence.includes('-'))),
  'lesson whose answer lies in a passage',
);

/** Ten characters of an article that stand in no other text. */
export const onlyInAnArticle: string = (() => {
  const all = JSON.stringify(library);
  const runs = readBody(article.body).passages.flatMap(({ text }) => text.match(/\p{Script=Han}{10}/gu) ?? []);
  return first(
    runs.filter((run) => all.split(run).length === 2),
    'run of characters of its own',
  );
})();
