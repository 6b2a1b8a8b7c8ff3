/** One number to be drawn. */
export interface ChartRow {
  label: string;
  /** Zero or more, in the unit of the chart. */
  value: number;
  /** True where the source says 多、余、近、约. */
  approximate?: boolean | undefined;
}

/** A stretch of a strip, in per cent of its whole length. */
export interface Stretch {
  start: number;
  length: number;
}

/**
 * Length of each bar in per cent of the longest.
 * @throws when a value is negative or not a number: a bar cannot show it.
 */
export function barLengths(rows: readonly ChartRow[]): number[] {
  const longest = Math.max(...rows.map(drawable));
  return rows.map(({ value }) => (longest === 0 ? 0 : percent(value / longest)));
}

/**
 * The stretches of a strip whose parts make up the whole, in order and without gaps.
 * @throws when a value cannot be drawn or all are zero.
 */
export function partStretches(rows: readonly ChartRow[]): Stretch[] {
  const whole = rows.reduce((sum, row) => sum + drawable(row), 0);
  if (whole === 0) throw new Error('图里的数字加起来是零，画不出部分与整体');
  const ends = rows.map((_, index) => rows.slice(0, index + 1).reduce((sum, { value }) => sum + value, 0));
  return ends.map((end, index) => {
    const start = percent((ends[index - 1] ?? 0) / whole);
    return { start, length: percent((percent(end / whole) - start) / 100) };
  });
}

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

/** `11600` → `11,600`. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

function drawable({ label, value }: ChartRow): number {
  if (!(value >= 0 && Number.isFinite(value))) throw new Error(`“${label}”的数值 ${value} 画不出来，要写零或正数`);
  return value;
}

/** A share of one in per cent, to a hundredth. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
