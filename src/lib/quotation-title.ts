const LONGEST = 22;
const CLAUSE_END = /[，。；：！？、—…]/u;

/**
 * A short title for a quotation: its first clauses, as many as fit into 22 characters, with `……` where words are left out.
 * Built from the words alone, so it changes only when they do.
 */
export function quotationTitle(text: string): string {
  const flat = text.replace(/\s+/g, '');
  const whole = stripEnd(flat);
  if (whole.length <= LONGEST) return whole;
  let end = 0;
  for (let index = 0; index <= LONGEST; index += 1) if (CLAUSE_END.test(flat[index] ?? '')) end = index;
  return `${stripEnd(flat.slice(0, end || LONGEST))}……`;
}

function stripEnd(words: string): string {
  return words.replace(/[，。；：、—…]+$/u, '');
}
