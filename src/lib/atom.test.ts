import { expect, test } from 'vitest';
import { atomDocument, type AtomFeed } from './atom.ts';

const feed: AtomFeed = {
  id: 'urn:uuid:1',
  title: '更正',
  author: '学园',
  self: 'feed.xml',
  alternate: './',
  since: '2026-01-01',
  entries: [
    { id: 'urn:uuid:2', title: 'A & B', href: '../a/?x=1&y=2', date: '2026-03-02', summary: '“<甲>”改为“乙”' },
    { id: 'urn:uuid:3', title: 'C', href: '../c/', date: '2026-03-01', summary: 'D' },
  ],
};

test('names the day of its latest entry', () => {
  expect(atomDocument(feed)).toContain(
    '<title>更正</title>\n<author><name>学园</name></author>\n<updated>2026-03-02T00:00:00+08:00</updated>',
  );
  expect(atomDocument({ ...feed, entries: [] })).toContain('<updated>2026-01-01T00:00:00+08:00</updated>');
});

test('words and addresses are data, whatever they contain', () => {
  const document = atomDocument(feed);
  expect(document).toContain('<title>A &amp; B</title>');
  expect(document).toContain('href="../a/?x=1&amp;y=2"');
  expect(document).toContain('<summary>“&lt;甲&gt;”改为“乙”</summary>');
});

test('every entry is there, in the order given', () => {
  expect([...atomDocument(feed).matchAll(/<entry>\n<id>([^<]+)/g)].map(([, id]) => id)).toEqual([
    'urn:uuid:2',
    'urn:uuid:3',
  ]);
});
