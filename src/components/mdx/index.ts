import CodeMark from '../CodeMark.astro';
import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Passage from './Passage.astro';
import Person from './Person.astro';
import Place from './Place.astro';
import Question from './Question.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';

/**
 * The components behind the vocabulary that authors write with, named as in `build/markdown/vocabulary.ts`, and the one
 * that code marks become (`build/markdown/link-codes.ts`).
 */
export const vocabulary = { Aside, Cite, Figure, Passage, Person, Place, Question, Quote, Term, CodeMark };
