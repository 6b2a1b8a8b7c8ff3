import type { Wording } from '../../../lib/code-marks.ts';
import { quotationSchema } from '../../../schemas/quotation.ts';
import { speechSchema } from '../../../schemas/speech.ts';
import type { Catalogue } from '../library/catalogue.ts';
import type { Entry, Loaded } from '../library/loaded.ts';

/** Wordings that the records hold, asked by code. */
export class Wordings {
  readonly #catalogue: Catalogue;
  readonly #byCode: ReadonlyMap<string, Entry>;

  constructor({ entries, texts }: Loaded, catalogue: Catalogue) {
    this.#catalogue = catalogue;
    const byFile = new Map(entries.map((entry) => [entry.file, entry]));
    this.#byCode = new Map(
      texts.flatMap(({ code, file }) => {
        const entry = byFile.get(file);
        return code !== undefined && entry ? [[code, entry] as const] : [];
      }),
    );
  }

  /**
   * What may be quoted under a code: a quotation's words, a speech's excerpts, one passage of any text.
   * @returns undefined where a broken record hides the answer
   */
  find(code: string, wording: Wording): readonly string[] | undefined {
    const [textCode = '', number] = code.split('-');
    if (number !== undefined) return this.#passage(textCode, Number(number));
    const entry = this.#byCode.get(textCode);
    if (entry?.collection === 'quotations') {
      const record = quotationSchema.safeParse(entry.fields).data;
      if (!record) return undefined;
      const { text, variants, misquotes } = record;
      return { text: [text], variant: variants.map((variant) => variant.text), misquote: misquotes }[wording];
    }
    if (entry?.collection === 'speeches') {
      const record = speechSchema.safeParse(entry.fields).data;
      return record && (wording === 'text' ? record.excerpts.map(({ text }) => text) : []);
    }
    return entry ? [] : undefined;
  }

  #passage(code: string, number: number): readonly string[] | undefined {
    const text = this.#catalogue.text(code);
    const passages = text && this.#catalogue.passages(text);
    return passages?.filter((passage) => passage.number === number).map((passage) => passage.text);
  }
}
