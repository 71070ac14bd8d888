import { formatText } from '../../scripts/text/format-text.js'
import type { Bench } from './benches.js'
import type { Measured, MeasuredRow } from './measured.js'

export const PAGE = 'bench/RESULTS.md'

const HEAD = `# Results of the benchmarks

\`npm run bench\` runs the cheap benchmarks and writes this page: \`-- --only calls\` runs one, \`-- --all\` every one. Rows of the others are kept as they were measured. Each
benchmark measures its reference in the same run, so compare ratios: seconds depend on the machine and on what else it does.
`
/** Headings whose figure compares with the reference of the same run. */
const RATIO = /^x |^over |per service/

/** The page, formatted. `machines`: of the benchmarks that have been measured. */
export async function renderResults(benches: readonly Bench[], measured: readonly Measured[]): Promise<string> {
  const known = benches.map(bench => ({ bench, found: measured.find(({ script }) => script === bench.script) }))
  const machines = [...new Set(measured.map(({ machine }) => machine))]
  const runs = known.map(({ bench, found }) => {
    const place =
      found === undefined ? ['not measured yet', '', ''] : [found.date, found.commit, letterOf(machines, found)]
    return line([
      `\`npm run ${bench.script}${bench.argv.map(each => ` -- ${each}`).join('')}\``,
      bench.compares,
      ...place
    ])
  })
  const rows = known.flatMap(({ bench, found }) => (found?.rows ?? []).map(row => rowOf(bench.script, row)))
  const page = [
    HEAD,
    table(['Command', 'Compares', 'Date', 'Commit', 'Machine'], runs),
    ...machines.map((machine, index) => `- **${letter(index)}**: ${machine}`),
    '',
    '## Figures',
    '',
    table(['Benchmark', 'What', 'Figures', 'Ratio', 'Limit'], rows)
  ].join('\n')
  return formatText(PAGE, page)
}

function rowOf(script: string, { what, figures }: MeasuredRow): string {
  const entries = Object.entries(figures)
  const isLimit = (name: string) => name === 'target'
  const show = (list: typeof entries) => list.map(([name, value]) => `${name}: ${value}`).join('; ')
  const ratios = entries.filter(([name]) => RATIO.test(name))
  const others = entries.filter(([name]) => !RATIO.test(name) && !isLimit(name))
  return line([script.replace('bench:', ''), what, show(others), show(ratios), figures.target ?? ''])
}

function table(heading: readonly string[], rows: readonly string[]): string {
  return [line(heading), line(heading.map(() => '---')), ...rows, ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function letterOf(machines: readonly string[], { machine }: Measured): string {
  return letter(machines.indexOf(machine))
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
