import type { GateReport } from './judge-gates.js'

/** What all gates say together. */
export interface CombinedResult {
  readonly kind: 'pass' | 'fail' | 'inconclusive'
  readonly reason: string
  /** The gates that made it so; all of them for a pass. */
  readonly by: readonly GateReport[]
}

/** Any fail outweighs any inconclusive, which outweighs every pass. Gates that only observe have no say. */
export function combineReports(reports: readonly GateReport[]): CombinedResult {
  const deciding = reports.filter(({ gate }) => gate.mode === 'enforce')
  for (const kind of ['fail', 'inconclusive'] as const) {
    const by = deciding.filter(({ result }) => result.kind === kind)
    if (by.length > 0) return { kind, reason: by.map(quote).join(' '), by }
  }
  return { kind: 'pass', reason: describePass(deciding), by: deciding }
}

/** Many that found nothing are named; what each saw is evidence, not the reason. */
function describePass(deciding: readonly GateReport[]): string {
  if (deciding.length === 0) return 'No gate decides: all of them only observe.'
  if (deciding.length === 1) return deciding.map(quote).join('')
  const passed = deciding.filter(({ result }) => result.kind === 'pass')
  const others = deciding.filter(({ result }) => result.kind !== 'pass')
  const said = [
    passed.length > 1 ? `All ${passed.length} gates passed: ${names(passed)}.` : passed.map(quote).join(''),
    others.length === 0 ? '' : `Not compared: ${names(others)}.`
  ]
  return said.filter(part => part !== '').join(' ')
}

function names(reports: readonly GateReport[]): string {
  return reports.map(({ gate }) => gate.name).join(', ')
}

function quote({ gate, result }: GateReport): string {
  return `${gate.name}: ${result.reason}`
}
