/** Headers that a server sends for the paths that a pattern matches. */
export interface HeaderRule {
  /** An address from the root; `*` stands for any characters. */
  readonly pattern: string;
  /** Name and value of each header, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Write rules in the `_headers` format that static hosts read: a pattern, then its headers indented. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(
      ({ pattern, headers }) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n') + '\n',
    )
    .join('\n');
}

/**
 * Read what `formatHeadersFile` wrote.
 * @throws when a header stands before any pattern
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (!rule) throw new Error(`_headers: a header before any path: ${line.trim()}`);
    const colon = line.indexOf(':');
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** All headers for one address, from the root and without query. A name that two rules give is sent twice. */
export function headersFor(rules: readonly HeaderRule[], address: string): (readonly [string, string])[] {
  return rules.filter(({ pattern }) => matches(pattern, address)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, address: string): boolean {
  const expression = pattern.split('*').map(escapeForRegExp).join('.*');
  return new RegExp(`^${expression}$`).test(address);
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
