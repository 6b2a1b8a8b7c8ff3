import type { Features } from 'satteri';

/**
 * The Markdown that bodies are written in, the same for the gate, the reader and the page.
 * Smart punctuation stays off: an edition keeps the marks its editor chose.
 */
export const FEATURES: Features = { gfm: { footnotes: false }, smartPunctuation: false, frontmatter: false };
