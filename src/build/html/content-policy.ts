import { createHash } from 'node:crypto';
import { attributesOf, tagsOf } from './tags.ts';

/** Hashes of everything inline, as the policy spells them, and what the policy would block. */
export interface InlineParts {
  readonly scripts: Set<string>;
  readonly styles: Set<string>;
  /** One English sentence each: style attributes, handlers, addresses from the root inside a style. */
  readonly problems: string[];
}

/** Types of `script` that a browser runs or obeys; all others are data. */
const EXECUTED = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules']);

const BLOCKED = /^(?:style|on[a-z]+)$/;
/** A quick look that saves reading the attributes of nearly every tag. */
const MAY_BE_BLOCKED = /\s(?:style|on[a-z]+)\s*=/i;

/** Add to `parts` what one page has inline. Each distinct text is hashed once: `known` maps a text to its hash. */
export function collectInlineParts(html: string, parts: InlineParts, known: Map<string, string>): void {
  for (const tag of tagsOf(html)) {
    if (tag.name === 'style') {
      parts.styles.add(hashOf(tag.text, known));
      if (/url\(["']?\/(?!\/)/.test(tag.text)) parts.problems.push('an inline style names a file from the root');
    }
    if (tag.name === 'script' && isRunFromPage(attributesOf(tag))) parts.scripts.add(hashOf(tag.text, known));
    if (!MAY_BE_BLOCKED.test(tag.attributes)) continue;
    for (const [name, value] of attributesOf(tag)) {
      if (value !== '' && BLOCKED.test(name)) parts.problems.push(`<${tag.name}> has the attribute ${name}`);
    }
  }
}

function isRunFromPage(attributes: ReadonlyMap<string, string>): boolean {
  return !attributes.has('src') && EXECUTED.has((attributes.get('type') ?? '').toLowerCase());
}

/** Sources of script that a policy may add for a file that needs them. */
export type ExtraScriptSource = "'wasm-unsafe-eval'";

/** The policy in one line, the same for every page: hashes are sorted. */
export function contentPolicy(
  { scripts, styles }: Pick<InlineParts, 'scripts' | 'styles'>,
  ...extra: ExtraScriptSource[]
): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...extra, ...[...scripts].sort()].join(' '),
    ["style-src 'self'", ...[...styles].sort()].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types portal',
  ].join('; ');
}

/**
 * Write the policy into a page, before anything that it governs.
 * @throws when the page does not state its encoding first
 */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i.exec(html);
  if (!charset) throw new Error('the page has no <meta charset="utf-8">');
  const after = charset.index + charset[0].length;
  return `${html.slice(0, after)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(after)}`;
}

function hashOf(text: string, known: Map<string, string>): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
