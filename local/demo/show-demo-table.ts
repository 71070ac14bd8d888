import { countDropped, countFailed } from './describe-traffic.js'
import type { DemoChapter } from './demo-report.js'
import type { Terminal } from './terminal.js'

/** The end of the demo: the outcome of each version. */
export function showDemoTable(chapters: readonly DemoChapter[], rate: number, terminal: Terminal): void {
  const { paint } = terminal
  const rows = chapters.map(({ shipment, traffic, problems }) => {
    const { version, result } = shipment
    const seconds = (Date.parse(result.finishedAt) - Date.parse(result.startedAt)) / 1000
    const [service] = result.services
    return [
      paint('bold', version),
      paint(problems.length === 0 ? 'green' : 'red', result.verdict),
      service?.to?.label ?? '',
      `${seconds.toFixed(0)} s`,
      String(result.platformCalls),
      traffic === undefined ? '–' : String(traffic.served),
      traffic === undefined ? '–' : paint(countDropped(traffic) === 0 ? 'green' : 'red', String(countDropped(traffic))),
      traffic === undefined ? '–' : paint(countFailed(traffic) === 0 ? 'green' : 'yellow', String(countFailed(traffic)))
    ]
  })
  terminal.line()
  terminal.table(['version', 'verdict', 'revision', 'took', 'AWS requests', 'served', 'lost', 'failed by it'], rows)
  if (rate !== 1)
    terminal.line(paint('dim', `  Simulated time (${rate}x speed): all durations of deployments are simulated.`))
  const bad = chapters.find(({ shipment }) => shipment.result.verdict === 'rolled-back')?.shipment
  if (bad === undefined) return
  terminal.line()
  terminal.paragraph(`${paint('bold', `Why ${bad.version} was rolled back`)}  ${bad.result.reason}`)
  for (const words of bad.lastWords)
    terminal.paragraph(`${paint('dim', 'Container output')}  ${paint('yellow', words)}`)
}
