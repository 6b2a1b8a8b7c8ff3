import { copyFileSync, createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../../routes.ts';
import { TEXT_KINDS } from '../../schemas/common.ts';
import { contentRoot } from '../library/content-root.ts';
import { readLibrary } from '../library/read-library.ts';
import { readBody } from '../markdown/read-body.ts';

/**
 * Pictures lie beside the texts in `content/` and are named there by their file name alone. Each text's page gets its
 * own copies beside it, so that the name stays the address; the preview hands them out from where they lie.
 */
export function pictures(): AstroIntegration {
  return {
    name: 'portal-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = contentRoot();
        server.middlewares.use((request, response, next) => {
          const [, kind, , name] =
            /^\/([a-z]+)\/([^/]+)\/([^/?]+\.(?:svg|png|jpg|webp|avif))$/.exec(request.url ?? '') ?? [];
          const file = TEXT_KINDS.some((known) => known === kind) && name ? path.join(root, `${kind}`, name) : '';
          if (!existsSync(file)) {
            next();
            return;
          }
          if (file.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const { root, texts } = readLibrary(contentRoot());
        let copied = 0;
        for (const kind of TEXT_KINDS) {
          for (const { id, data, body } of texts[kind]) {
            if (data.review === 'draft') continue;
            for (const name of readBody(body).pictures) {
              const page = path.join(fileURLToPath(dir), routes.text(kind, id));
              copyFileSync(path.join(root, kind, name), path.join(page, name));
              copied += 1;
            }
          }
        }
        logger.info(`${copied} pictures`);
      },
    },
  };
}
