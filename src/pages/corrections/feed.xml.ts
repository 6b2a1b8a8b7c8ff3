import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { addressOfCorrection, corrections } from '../../data/corrections.ts';
import { site } from '../../data/site.ts';
import { allTexts, titleOf } from '../../data/texts.ts';
import { atomDocument } from '../../lib/atom.ts';
import { routes } from '../../routes.ts';
import { strings } from '../../strings.ts';

const words = strings.corrections;

/** From the feed to a page, so that links hold below any path. */
const linkTo = (address: string) => `..${address}`;

export const GET: APIRoute = () => {
  const since = allTexts.reduce((first, { data }) => (data.published < first ? data.published : first), '9999-12-31');
  const document = atomDocument({
    id: permanentId(routes.corrections()),
    title: words.feedTitle(site.name),
    author: site.institution ?? site.name,
    self: linkTo(routes.correctionsFeed()),
    alternate: linkTo(routes.corrections()),
    since: allTexts.length > 0 ? since : '1970-01-01',
    entries: corrections.map((correction) => ({
      id: permanentId(`${correction.text.data.code}/${correction.number}`),
      title: words.entryTitle(titleOf(correction.text), correction.text.data.code),
      href: linkTo(addressOfCorrection(correction)),
      date: correction.date,
      summary: words.change(correction.before, correction.after, correction.reason),
    })),
  });
  return new Response(document, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

/**
 * A name-based UUID (RFC 9562, version 5): the same words have the same id in every build, as long as the portal keeps
 * its name.
 */
function permanentId(name: string): string {
  const bytes = createHash('sha1').update(`${site.name}\n${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
