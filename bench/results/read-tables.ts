import type { MeasuredRow } from './measured.js'

/**
 * The rows of the Markdown tables that a benchmark printed. The first cell names the row, after the line above its table. A sentence with a ratio, as
 * `All five take 1.08 x the slowest alone.`, is a row of its own.
 */
export function readTables(text: string): readonly MeasuredRow[] {
  const rows: MeasuredRow[] = []
  let heading: readonly string[] | undefined
  let title = ''
  for (const line of text.split('\n').map(each => each.trim())) {
    if (!line.startsWith('|')) {
      heading = undefined
      if (/ \d[\d.]* x /.test(line)) rows.push({ what: line, figures: {} })
      else if (line !== '') title = line.replace(/:$/, '')
    } else if (heading === undefined) {
      heading = cellsOf(line)
    } else if (!/^[|\s:-]+$/.test(line)) {
      const [name = '', ...cells] = cellsOf(line)
      const names = heading.slice(1)
      const figures = cells.map((cell, index) => [names[index] ?? '', cell] as const).filter(([, cell]) => cell !== '')
      rows.push({ what: title === '' ? name : `${title}: ${name}`, figures: Object.fromEntries(figures) })
    }
  }
  return rows
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())
}
