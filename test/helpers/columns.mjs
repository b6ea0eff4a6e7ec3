// Tables on a console.

/** Lines of cells as text, each column as wide as its widest cell. @param {readonly (readonly string[])[]} lines */
export function columns(lines) {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
