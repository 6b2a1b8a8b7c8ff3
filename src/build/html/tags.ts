/** One start tag of a page. Raw elements (`script`, `style`) carry their text. */
export interface Tag {
  readonly name: string;
  /** The attributes as written, with the space before them. */
  readonly attributes: string;
  /** Text of a `script` or `style`, else empty. */
  readonly text: string;
}

const ATTRIBUTES = `((?:"[^"]*"|'[^']*'|[^'">])*)`;

/**
 * Comments, raw elements whole, then start tags. Scanning by expression rather than parsing keeps the pass over
 * thousands of pages short; Astro's output is regular enough for it: text and attribute values come out escaped.
 */
const TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style|textarea|title)\\b${ATTRIBUTES}>([\\s\\S]*?)</\\1\\s*>|<([a-z][a-z0-9-]*)${ATTRIBUTES}>`,
  'gi',
);
const ATTRIBUTE = /([^\s=>"'/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)|([^\s=>"'/]+)/g;

/** Every start tag of `html`, in order. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const [, rawName, rawAttributes = '', text = '', name, attributes = ''] of html.matchAll(TAG)) {
    if (rawName) yield { name: rawName.toLowerCase(), attributes: rawAttributes, text };
    else if (name) yield { name: name.toLowerCase(), attributes, text: '' };
  }
}

/** Name (lower case) and value of each attribute; one without value has the empty string. */
export function attributesOf(tag: Tag): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, , value, bare] of tag.attributes.matchAll(ATTRIBUTE)) {
    found.set((name ?? bare ?? '').toLowerCase(), unquote(value ?? ''));
  }
  return found;
}

/**
 * Rewrite attribute values of all start tags. Text, comments and what is inside raw elements stay as they are.
 * @param rewrite gets tag, attribute name (lower case) and value as written; returns the value to write
 */
export function rewriteAttributes(html: string, rewrite: (tag: string, name: string, value: string) => string): string {
  return html.replace(
    TAG,
    (whole, rawName?: string, rawAttributes?: string, _text?: string, name?: string, attributes?: string) => {
      const tag = rawName ?? name;
      const written = rawAttributes ?? attributes;
      if (!tag || !written?.includes('=')) return whole;
      const start = tag.length + 1;
      const changed = written.replace(ATTRIBUTE, (attribute: string, key?: string, equals?: string, value?: string) => {
        if (!key || !equals || !value) return attribute;
        const before = unquote(value);
        const after = rewrite(tag.toLowerCase(), key.toLowerCase(), before);
        return after === before ? attribute : `${key}="${after.replaceAll('"', '&quot;')}"`;
      });
      return changed === written ? whole : whole.slice(0, start) + changed + whole.slice(start + written.length);
    },
  );
}

function unquote(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1) : value;
}
