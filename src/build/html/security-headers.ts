import type { HeaderRule } from '../../lib/headers-file.ts';
import { contentPolicy, type InlineParts } from './content-policy.ts';

/**
 * What a server should send. Hosts join the values of a header that two rules give, and two policies allow only what
 * both allow; so no two patterns with a policy overlap: pages are named by their folders, workers one by one.
 * @param pages addresses of all pages, from the root, for example `/articles/475-days/` and `/404.html`
 * @param scripts addresses of all script files
 */
export function securityHeaders(
  parts: InlineParts,
  pages: readonly string[],
  scripts: readonly string[],
): HeaderRule[] {
  const pagePolicy = `${contentPolicy(parts)}; frame-ancestors 'self'`;
  // A worker takes its policy from its own answer, so only its file may compile WebAssembly.
  const workerPolicy = contentPolicy(parts, "'wasm-unsafe-eval'");
  return [
    {
      pattern: '/*',
      headers: [
        ['X-Content-Type-Options', 'nosniff'],
        ['X-Frame-Options', 'SAMEORIGIN'],
        ['Referrer-Policy', 'same-origin'],
        ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
      ],
    },
    { pattern: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
    { pattern: '/fonts/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
    ...pagePatterns(pages).map((pattern) => policyRule(pattern, pagePolicy)),
    ...scripts
      .filter(isWorker)
      .sort()
      .map((address) => policyRule(address, workerPolicy)),
  ];
}

function policyRule(pattern: string, policy: string): HeaderRule {
  return { pattern, headers: [['Content-Security-Policy', policy]] };
}

/** The home page, pages beside it, and one pattern for each folder below the root. */
function pagePatterns(pages: readonly string[]): string[] {
  return [...new Set(pages.map((page) => page.replace(/^(\/[^/]+\/).*$/, '$1*')))].sort();
}

function isWorker(address: string): boolean {
  return /worker[^/]*\.js$/.test(address);
}
