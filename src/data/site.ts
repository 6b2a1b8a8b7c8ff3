import { contentRoot } from '../build/library/content-root.ts';
import { readSite } from '../build/library/read-library.ts';

/** Name, institution and links of this portal, from `site.yaml`. */
export const site = readSite(contentRoot());
