import type { GateReport } from './judge-gates.js'

/** The result of all gates together. */
export interface CombinedResult {
  readonly kind: 'pass' | 'fail' | 'inconclusive'
  readonly reason: string
  /** For a headline: what the first gate that made it so found, and no statistics. Empty for a pass. */
  readonly clause: string
  /** The gates that made it so; all of them for a pass. */
  readonly by: readonly GateReport[]
}

/** Any fail outweighs any inconclusive, which outweighs every pass. Gates that only observe do not count. */
export function combineReports(reports: readonly GateReport[]): CombinedResult {
  const deciding = reports.filter(({ gate }) => gate.mode === 'enforce')
  for (const kind of ['fail', 'inconclusive'] as const) {
    const by = deciding.filter(({ result }) => result.kind === kind)
    const reason = kind === 'fail' ? `Failed: ${names(by)}.` : by.map(quote).join(' ')
    if (by.length > 0) return { kind, reason, clause: by.flatMap(clauseOf)[0] ?? '', by }
  }
  return { kind: 'pass', reason: describePass(deciding), clause: '', by: deciding }
}

/** Many that found nothing are named; what each saw is evidence, not the reason. */
function describePass(deciding: readonly GateReport[]): string {
  if (deciding.length === 0) return 'All gates are in observe mode, so none decides.'
  const passed = deciding.filter(({ result }) => result.kind === 'pass')
  const others = deciding.filter(({ result }) => result.kind !== 'pass')
  const said = [describePassed(passed), others.length === 0 ? '' : `Not compared: ${names(others)}.`]
  return said.filter(part => part !== '').join(' ')
}

function describePassed(passed: readonly GateReport[]): string {
  if (passed.length === 0) return ''
  return passed.length === 1 ? `${names(passed)} passed.` : `All ${passed.length} gates passed: ${names(passed)}.`
}

function names(reports: readonly GateReport[]): string {
  return reports.map(({ gate }) => gate.name).join(', ')
}

function clauseOf({ result }: GateReport): readonly string[] {
  return 'clause' in result ? [result.clause] : []
}

function quote({ gate, result }: GateReport): string {
  return `${gate.name}: ${result.reason}`
}
