import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile } from '../../lib/headers-file.ts';
import { collectInlineParts, contentPolicy, withPolicy, type InlineParts } from '../html/content-policy.ts';
import { filesBelow, pageAddress } from '../html/output-files.ts';
import { prefixedLinks, relativeLinks } from '../html/relative-links.ts';
import { securityHeaders } from '../html/security-headers.ts';

/**
 * Last look at every page: links become relative, the content security policy goes into the head, and the same policy
 * goes into `_headers` for servers that send it. Runs after everything that writes pages or inline styles.
 * @param base path of the portal on its host, for `404.html` alone: it is served at any depth and cannot be relative
 * @throws when a page holds what the policy would block, naming the page
 */
export function finishHtml(base = '/'): AstroIntegration {
  return {
    name: 'portal-finish-html',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const files = await filesBelow(folder);
        const pages = files.filter((file) => file.endsWith('.html'));
        const parts = inlineParts(folder, pages);
        const policy = contentPolicy(parts);
        for (const page of pages) {
          const place = path.join(folder, page);
          const html = readFileSync(place, 'utf8');
          const linked = page === '404.html' ? prefixedLinks(html, base) : relativeLinks(html, pageAddress(page));
          writeFileSync(place, withPolicy(linked, policy));
        }
        const scripts = files.filter((file) => file.endsWith('.js')).map((file) => `/${file}`);
        const rules = securityHeaders(parts, pages.map(pageAddress), scripts);
        writeFileSync(path.join(folder, '_headers'), formatHeadersFile(rules));
        logger.info(
          `${pages.length} pages, ${parts.styles.size} styles and ${parts.scripts.size} scripts inline, ` +
            `${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}

function inlineParts(folder: string, pages: readonly string[]): InlineParts {
  const parts: InlineParts = { scripts: new Set(), styles: new Set(), problems: [] };
  const known = new Map<string, string>();
  const problems: string[] = [];
  for (const page of pages) {
    collectInlineParts(readFileSync(path.join(folder, page), 'utf8'), parts, known);
    problems.push(...parts.problems.splice(0).map((problem) => `${page}: ${problem}`));
  }
  if (problems.length > 0) throw new Error(`The content security policy would block:\n${problems.join('\n')}`);
  return parts;
}
