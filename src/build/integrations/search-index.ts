import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../library/content-root.ts';
import { readLibrary } from '../library/read-library.ts';
import { searchRecords } from '../search-records.ts';
import { writeSearchIndex } from '../write-search-index.ts';

/** After the pages, write what search asks: `search/library/` and `search/meta.json`. Any error fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'portal-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const records = searchRecords(readLibrary(contentRoot()));
        const { chunks, fragments, bytes } = await writeSearchIndex(records, fileURLToPath(dir));
        logger.info(
          `${records.length} records, ${chunks} chunks, ${fragments} fragments, ` +
            `${Math.round(bytes / 1024)} KB, ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
