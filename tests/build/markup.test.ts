import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { findPage } from '../support/parsed-site.ts';
import { sitePages } from '../support/site-pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // HTML lets an id begin with a digit. Ids of terms are chosen by editors, and links hang on them: `475-days`.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** Styles are looked at by a test of their own; without them a column number means something. */
const withoutStyles = (html: string) => html.replace(/<style>[\s\S]*?<\/style>/g, '<style></style>');

test.each(sitePages)('$kind at $address is valid HTML', async ({ address }) => {
  const { results } = await validator.validateString(withoutStyles(findPage(address).html), address);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
  expect(found).toEqual([]);
});
