import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';
import { VOCABULARY } from './vocabulary.ts';

const entries = Object.entries(VOCABULARY);

test.each(entries)(
  'the example of %s can be read and uses only what is allowed',
  (name, { example, attributes, required, holds }) => {
    expect(() => readBody(example)).not.toThrow();
    expect(example).toMatch(new RegExp(`^<${name}[ >]`));
    const used = [...(/^<[^>]*>/.exec(example)?.[0] ?? '').matchAll(/ ([a-z]+)="/g)].map(
      ([, attribute]) => attribute ?? '',
    );
    for (const attribute of used) expect(Object.keys(attributes)).toContain(attribute);
    for (const attribute of required) expect(used).toContain(attribute);
    expect(example.endsWith(holds === 'nothing' ? '/>' : `</${name}>`)).toBe(true);
  },
);

test('what names an entry is required to name one', () => {
  for (const [, { attributes, required }] of entries) {
    const naming = Object.keys(attributes).filter((attribute) => attributes[attribute] !== 'words');
    expect(required).toEqual(expect.arrayContaining(naming));
  }
});
