/** A table of cells that are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [...markdownTableHead(head), ...rows.map(markdownRow)].join('\n')
}

/** The two lines that a table begins with. */
export function markdownTableHead(head: readonly string[]): readonly string[] {
  return [markdownRow(head), markdownRow(head.map(() => '---'))]
}

/** One line of a table. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A Mermaid chart, which GitHub draws. */
export function markdownChart(chart: string): string {
  return `\`\`\`mermaid\n${chart}\n\`\`\``
}

/** A part that is collapsed at first. */
export function markdownDetails(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
