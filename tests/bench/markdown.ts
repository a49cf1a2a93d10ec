/** Tables that read well on a terminal and are Markdown as well. */

/** Columns of numbers stand to the right. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headers, ...rows];
  const widths = headers.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const isNumeric = headers.map((_, column) =>
    rows.every((row) => /^[\d.,%x×–-]*$/.test(row[column].split(' ')[0])),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isNumeric[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(headers), line(rule), ...rows.map(line)].join('\n');
}

export const percent = (share: number): string => (100 * share).toFixed(2);
