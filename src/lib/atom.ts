/** One entry of a feed. Addresses may be relative to the feed; ids are absolute and never change. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** A calendar day such as `2026-11-23`; told to readers as midnight of China Standard Time. */
  readonly date: string;
  readonly summary: string;
}

/** A feed as a whole. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Address of the feed itself and of the page that it follows. */
  readonly self: string;
  readonly alternate: string;
  /** The day to name while there are no entries. */
  readonly since: string;
  readonly entries: readonly AtomEntry[];
}

/** An Atom document (RFC 4287), entries in the order given. */
export function atomDocument({ id, title, author, self, alternate, since, entries }: AtomFeed): string {
  const updated = entries.reduce((latest, { date }) => (date > latest ? date : latest), since);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', id),
    element('title', title),
    `<author>${element('name', author)}</author>`,
    element('updated', instant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(alternate)}"/>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        element('id', entry.id),
        element('title', entry.title),
        element('updated', instant(entry.date)),
        `<link rel="alternate" type="text/html" href="${escape(entry.href)}"/>`,
        element('summary', entry.summary),
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}

function instant(date: string): string {
  return `${date}T00:00:00+08:00`;
}

function element(name: string, words: string): string {
  return `<${name}>${escape(words)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
