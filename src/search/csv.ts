/** What a file begins with, so that spreadsheets read it as UTF-8. */
export const CSV_START = '\uFEFF';

/** What spreadsheets take for the beginning of a formula; in Chinese editions in full width as well. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;
const SPECIAL = /[",\r\n]/;

/**
 * Rows of a CSV file (RFC 4180), each ended by CR LF. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it and is text.
 */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
