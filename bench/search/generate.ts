/**
 * A big library to build and search: `node bench/search/generate.ts <folder> [--quotations 1000] [--passages 10000]
 * [--seed 1]`, then `PORTAL_CONTENT=<folder> node scripts/gate.ts` and `PORTAL_CONTENT=<folder> astro build`.
 */
import { parseArgs } from 'node:util';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/build/library/content-root.ts';
import { readLibrary } from '../../src/build/library/read-library.ts';
import { stockOf } from './clauses.ts';
import { generateLibrary } from './generate-library.ts';
import { writeContent } from './write-content.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quotations: { type: 'string', default: '1000' },
    passages: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: generate.ts <folder> [--quotations 1000] [--passages 10000] [--seed 1]');

const library = readLibrary(path.join(PROJECT_ROOT, 'content'));
const generated = generateLibrary(stockOf(library), {
  seed: Number(values.seed),
  quotations: Number(values.quotations),
  passages: Number(values.passages),
});
writeContent(folder, generated, library);
console.log(`${generated.quotations.length} quotations, ${generated.documents.length} documents in ${folder}`);
