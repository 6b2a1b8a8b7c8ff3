import { rewriteAttributes } from './tags.ts';

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data-root', 'data', 'xlink:href']);

/**
 * Turn every address from the root into one that is relative to the page, so that the same folder works at the root
 * of a host and below any path. Outside addresses and bare fragments stay.
 * @param page address of the page's folder, for example `/articles/475-days/`
 */
export function relativeLinks(html: string, page: string): string {
  return mapAddresses(html, (address) => relativeAddress(page, address));
}

/** Put `base` (`/study/`) before every address from the root: for a page that is served at any depth. */
export function prefixedLinks(html: string, base: string): string {
  return base === '/' ? html : mapAddresses(html, (address) => base + address.slice(1));
}

/** The way from one folder to an address, both from the root. An address of the page itself keeps only its fragment. */
export function relativeAddress(page: string, address: string): string {
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1, -1);
  const file = path.slice(path.lastIndexOf('/') + 1);
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  const up = '../'.repeat(from.length - shared);
  const down = to
    .slice(shared)
    .map((segment) => `${segment}/`)
    .join('');
  const relative = up + down + file;
  if (relative !== '') return relative + rest;
  return rest.startsWith('#') ? rest : `./${rest}`;
}

function mapAddresses(html: string, change: (address: string) => string): string {
  return rewriteAttributes(html, (_tag, name, value) => {
    if (ADDRESSES.has(name)) return isFromRoot(value) ? change(value) : value;
    if (name === 'srcset') return mapSrcset(value, change);
    return value;
  });
}

function mapSrcset(value: string, change: (address: string) => string): string {
  return value
    .split(/,\s+/)
    .map((candidate) => (isFromRoot(candidate) ? candidate.replace(/^\S+/, change) : candidate))
    .join(', ');
}

function isFromRoot(value: string): boolean {
  return value.startsWith('/') && !value.startsWith('//');
}
