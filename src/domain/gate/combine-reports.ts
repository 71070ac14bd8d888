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
  const reason = deciding.length === 0 ? 'No gate decides: all of them only observe.' : deciding.map(quote).join(' ')
  return { kind: 'pass', reason, by: deciding }
}

function quote({ gate, result }: GateReport): string {
  return `${gate.name}: ${result.reason}`
}
