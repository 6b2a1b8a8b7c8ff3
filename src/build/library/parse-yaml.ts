import { LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML text as data, with what is needed to say where each value stands. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Parse YAML 1.2 with the core schema: no duplicate keys, keys are words only, no aliases expanded.
 * Never throws for bad input; `document.errors` lists what is wrong and `value` is then undefined.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    stringKeys: true,
  });
  const value: unknown = document.errors.length > 0 ? undefined : toData(document);
  return { value, document, lines };
}

/** `maxAliasCount: 0` refuses every alias; the gate names the line, everybody else sees no value. */
function toData(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
