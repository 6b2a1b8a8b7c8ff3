import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outputFolder } from '../../scripts/build-portal.ts';
import { filesBelow, pageAddress } from '../../src/build/html/output-files.ts';
import { attributeOf, elementsBelow, parsePage, textOf, withoutSpace, type Element } from './html.ts';

/** One page of the built site, parsed once. */
export interface BuiltPage {
  /** Path from the output folder. */
  readonly file: string;
  /** Address from the root, such as `/articles/days-475/`. */
  readonly address: string;
  /** Kind of page, as its `<body data-page>` says. */
  readonly kind: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly title: string;
  /** All ids of the page, as often as they occur. */
  readonly ids: readonly string[];
  /** Where its `<a>` lead: addresses from the root with fragment; outside links whole. */
  readonly links: ReadonlySet<string>;
}

/** A host that cannot exist, to resolve relative addresses against. */
export const HOST = 'https://portal.invalid';

/** An address as it stands on a page, from the root when it is our own. */
export function resolveAddress(written: string, page: string): string {
  const url = new URL(written, HOST + page);
  return url.origin === HOST ? url.pathname + url.search + url.hash : url.href;
}

/** Read every page of a built folder. @throws when nothing was built */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const files = await filesBelow(folder);
  return files.flatMap((file) => (file.endsWith('.html') ? [readPage(folder, file)] : []));
}

function readPage(folder: string, file: string): BuiltPage {
  const address = pageAddress(file);
  const html = readFileSync(path.join(folder, file), 'utf8');
  const elements = [...elementsBelow(parsePage(html))];
  const named = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  const body = named('body');
  const title = named('title');
  const hrefs = elements.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []));
  return {
    file,
    address,
    kind: (body && attributeOf(body, 'data-page')) ?? '',
    html,
    elements,
    title: title ? textOf(title) : '',
    ids: elements.flatMap((element) => attributeOf(element, 'id') ?? []),
    links: new Set(hrefs.map((href) => resolveAddress(href, address))),
  };
}

/** The folder that the build wrote. */
export const DIST = outputFolder();

/** Every page of the built portal. */
export const pages: readonly BuiltPage[] = await readPages(DIST);

const byAddress = new Map(pages.map((page) => [page.address, page]));

/** A page by its address, without fragment. @throws when it was not built */
export function findPage(address: string): BuiltPage {
  const page = byAddress.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
}

/** Whether a page was built at an address. */
export function isPage(address: string): boolean {
  return byAddress.has(address);
}

/** The element of a page with an id. @throws when there is none */
export function findElement(page: BuiltPage, id: string): Element {
  const element = page.elements.find((candidate) => attributeOf(candidate, 'id') === id);
  if (!element) throw new Error(`${page.address} has no #${id}`);
  return element;
}

/** All words of the main part of a page, without white space. */
export function mainText(page: BuiltPage): string {
  return withoutSpace(textOf(findElement(page, 'main')));
}
