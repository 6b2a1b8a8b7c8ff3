import { formatDate } from '../lib/partial-date.ts';
import { routes } from '../routes.ts';
import { referenceLine } from './bibliography.ts';
import { findSource, misquotes, type Source } from './lists.ts';
import { nearestOf } from './misquotes.ts';
import { provenanceOf } from './provenance.ts';
import { quotations, speeches, type Quotation, type Speech } from './texts.ts';

/** How a quotation or a speech is cited, in plain text; `src/search/check/citations.ts` reads it. */
interface Citation {
  readonly speaker: string;
  readonly when?: string | undefined;
  readonly status?: string;
  readonly reference: string;
  readonly sources: readonly string[];
}

/** What the desk for quotations is told of records besides what search knows of them. */
export const checkCitations = {
  texts: Object.fromEntries([
    ...quotations.map((quotation) => [quotation.data.code, ofQuotation(quotation)] as const),
    ...speeches.map((speech) => [speech.data.code, ofSpeech(speech)] as const),
  ]),
  misquotes: Object.fromEntries(
    misquotes.map((misquote) => [
      routes.misquote(misquote.id).slice(1),
      {
        verdict: misquote.verdict,
        nearest: nearestOf(misquote).map(({ data }) => data.code),
        evidence: misquote.evidence,
        advice: misquote.advice,
      },
    ]),
  ),
};

function ofQuotation(quotation: Quotation): Citation {
  const { speaker, status, variants, chain } = quotation.data;
  const adopted = chain.find(({ step }) => step === 'adopted');
  return {
    speaker,
    when: provenanceOf(quotation).when,
    status,
    reference: adopted ? reference(findSource(adopted.source), adopted.at) : '',
    sources: variants.map(({ source, seenIn }) =>
      source === undefined ? (seenIn ?? '') : reference(findSource(source)),
    ),
  };
}

function ofSpeech({ data }: Speech): Citation {
  const [first] = data.sources;
  return {
    speaker: data.speaker,
    when: data.date && formatDate(data.date),
    reference: first ? reference(findSource(first.id), first.at) : '',
    sources: data.excerpts.map(({ source }) => (source === undefined ? '' : reference(findSource(source)))),
  };
}

/** A reference in one line, as `SourceLine.astro` writes it. */
function reference(source: Source, at?: string): string {
  const { creators, title, medium, rest } = referenceLine(source);
  const place = [rest, at].filter(Boolean).join('，');
  return [creators, `${title}[${medium}]`, place].filter(Boolean).join('. ');
}
