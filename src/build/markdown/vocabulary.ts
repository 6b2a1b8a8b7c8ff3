import type { CollectionName } from '../../schemas/common.ts';

/** One component that authors may write in a body. */
export interface VocabularyEntry {
  /** Attributes and what they name: an entry of a collection, a passage code, or plain words. */
  readonly attributes: Readonly<Record<string, CollectionName | 'passage' | 'words'>>;
  /** Attributes that must be there. */
  readonly required: readonly string[];
  /** Where it may stand and what it may hold. */
  readonly holds: 'nothing' | 'words' | 'blocks';
  /** A block stands in a paragraph of its own; an inline component stands within a sentence. */
  readonly place: 'block' | 'inline';
  /** A line of the authors' guide, also shown on the kitchen-sink page. */
  readonly example: string;
}

/** Everything that authors may write beyond Markdown. Whatever is not listed here stops the build. */
export const VOCABULARY: Readonly<Record<string, VocabularyEntry>> = {
  Quote: {
    attributes: { id: 'quotations' },
    required: ['id'],
    holds: 'nothing',
    place: 'block',
    example: '<Quote id="chi-bieren-jiao-guo-de-mo" />',
  },
  Passage: {
    attributes: { code: 'passage' },
    required: ['code'],
    holds: 'nothing',
    place: 'block',
    example: '<Passage code="S4" />',
  },
  Term: {
    attributes: { id: 'terms' },
    required: ['id'],
    holds: 'words',
    place: 'inline',
    example: '<Term id="three-evils">三害</Term>',
  },
  Person: {
    attributes: { id: 'people' },
    required: ['id'],
    holds: 'words',
    place: 'inline',
    example: '<Person id="mu-qing">穆青</Person>',
  },
  Place: {
    attributes: { id: 'places' },
    required: ['id'],
    holds: 'words',
    place: 'inline',
    example: '<Place id="lankao-county">兰考</Place>',
  },
  Cite: {
    attributes: { id: 'sources', at: 'words' },
    required: ['id'],
    holds: 'nothing',
    place: 'inline',
    example: '<Cite id="dazhong-ribao-2020-08" at="第3版" />',
  },
  Figure: {
    attributes: { id: 'charts' },
    required: ['id'],
    holds: 'nothing',
    place: 'block',
    example: '<Figure id="zibo-tasks-by-class" />',
  },
  Aside: {
    attributes: { title: 'words' },
    required: [],
    holds: 'blocks',
    place: 'block',
    example: '<Aside title="两种说法">\n\n到尉氏的时间有几种记载。\n\n</Aside>',
  },
  Question: {
    attributes: {},
    required: [],
    holds: 'blocks',
    place: 'block',
    example: '<Question>\n\n如果是你，第一天会做什么？\n\n</Question>',
  },
};
