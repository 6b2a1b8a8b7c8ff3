import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportStep } from '../build-report.ts';
import { contentRoot } from '../library/content-root.ts';
import { readLibrary } from '../library/read-library.ts';
import { writeSearch } from '../search/write-search.ts';

const KILO = 1024;

/** After the pages, write what search asks, below `search/`. Any error fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'portal-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { files, ...report } = await writeSearch(readLibrary(contentRoot()), fileURLToPath(dir));
        await reportStep('search', { ...report, files: files.length });
        const kilo = (bytes: number) => `${Math.round(bytes / KILO)} KB`;
        logger.info(`${report.entries} entries, ${report.stretches} stretches in ${seconds(started)}`);
        logger.info(
          `quote pack ${kilo(report.pack.bytes)}, gzip ${kilo(report.pack.gzip)}, brotli ${kilo(report.pack.brotli)}`,
        );
        logger.info(`library ${report.chunks} chunks, ${report.fragments} fragments, ${kilo(report.libraryBytes)}`);
        logger.info(`text packs ${report.textPacks}, ${kilo(report.textBytes)}`);
      },
    },
  };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
