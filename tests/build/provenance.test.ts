import { expect, test } from 'vitest';
import { carriersOfSameWording } from '../../src/lib/same-wording.ts';
import { routes } from '../../src/routes.ts';
import { CHAIN_STEPS } from '../../src/schemas/quotation.ts';
import { strings } from '../../src/strings.ts';
import { attributeOf, elementsBelow, textOf, withoutSpace, type Element } from '../support/html.ts';
import { library, published } from '../support/library.ts';
import { findPage } from '../support/parsed-site.ts';

const words = strings.quotation;

/** The one element of a page that has a class; undefined when there is none. */
function withClass(address: string, name: string): Element | undefined {
  return findPage(address).elements.find((element) => attributeOf(element, 'class')?.split(' ').includes(name));
}

const shown = (element: Element | undefined) => withoutSpace(element ? textOf(element) : '');

test('every quotation shows four steps in order; what is missing says so', () => {
  for (const { id, data } of published('quotations')) {
    const chain = withClass(routes.quotation(id), 'chain');
    const steps = chain ? [...elementsBelow(chain)].filter(({ tagName }) => tagName === 'li') : [];
    const names = [words.saidAt, ...CHAIN_STEPS.map((step) => words.steps[step])];
    expect(
      steps.map((step) => names.findIndex((name) => shown(step).startsWith(withoutSpace(name)))),
      id,
    ).toEqual([0, 1, 2, 3]);
    const isKnown = [
      data.date !== undefined || data.dateNote !== undefined,
      ...CHAIN_STEPS.map((wanted) => data.chain.some(({ step }) => step === wanted)),
    ];
    expect(
      steps.map((step) => !shown(step).includes(words.missing)),
      id,
    ).toEqual(isKnown);
    expect(
      steps.map((step) => attributeOf(step, 'data-missing') === undefined),
      id,
    ).toEqual(isKnown);
  }
});

test('every quotation says why it has its status, and how many carriers its chain lists', () => {
  for (const { id, data } of published('quotations')) {
    const reason = shown(withClass(routes.quotation(id), 'status-reason'));
    const carriers = carriersOfSameWording(data).length;
    expect(reason, id).toContain(withoutSpace(strings.statuses[data.status].name));
    expect(reason, id).toContain(withoutSpace(words.carriers(carriers, [])).slice(0, -1));
    expect(reason, id).toContain(withoutSpace(data.note ?? ''));
  }
});

test('every other wording is shown whole beside the adopted one, with the differences in words', () => {
  for (const { id, data } of published('quotations').filter((quotation) => quotation.data.variants.length > 0)) {
    const main = shown(withClass(routes.quotation(id), 'quotation-page'));
    for (const { text } of data.variants) expect(main, id).toContain(withoutSpace(words.otherWording + text));
    expect(main.split(withoutSpace(words.compared([])).slice(0, -1)).length - 1).toBe(
      data.variants.length + data.misquotes.length,
    );
  }
});

test('kin quotations link each other', () => {
  const linked = published('quotations').flatMap(({ id }) => {
    const kin = findPage(routes.quotation(id)).elements.find(
      (element) => attributeOf(element, 'aria-labelledby') === 'kin',
    );
    const links = kin ? [...elementsBelow(kin)].filter(({ tagName }) => tagName === 'a') : [];
    return links.map((link) => ({ id, text: shown(link) }));
  });
  expect(linked.length).toBeGreaterThan(0);
  for (const { id, text } of linked) {
    const other = published('quotations').find(({ data }) => withoutSpace(data.text) === text);
    const own = published('quotations').find((quotation) => quotation.id === id);
    expect(linked.map((one) => `${one.id} ${one.text}`)).toContain(
      `${other?.id ?? ''} ${withoutSpace(own?.data.text ?? '')}`,
    );
  }
});

test('a misquote shows its wordings, evidence and advice, and its nearest quotations lead back to it', () => {
  const { elements, links } = findPage(routes.misquotes());
  for (const { id, wordings, evidence, advice, nearest } of library.lists.misquotes) {
    const entry = shown(elements.find((element) => attributeOf(element, 'id') === id));
    for (const part of [...wordings, evidence, advice]) expect(entry, id).toContain(withoutSpace(part));
    for (const near of nearest) {
      expect([...links], id).toContain(routes.quotation(near));
      expect([...findPage(routes.quotation(near)).links], near).toContain(routes.misquote(id));
    }
  }
});
