import {
  readinessOf,
  type DoctorFinding,
  type DoctorStrategy,
  type Readiness
} from '../../targets/ecs/domain/doctor/doctor-finding.js'

/** What the findings say of each strategy, and of the service. */
export interface Judgment {
  readonly readiness: ReadonlyMap<DoctorStrategy, Readiness>
  readonly verdict: Readiness
  readonly reason: string
}

/** Total. Each strategy is judged by all that concerns it. */
export function judge(strategies: readonly DoctorStrategy[], findings: readonly DoctorFinding[]): Judgment {
  const readiness = new Map(strategies.map(strategy => [strategy, readinessOf(strategy, findings)]))
  const verdict = decide([...readiness.values()])
  return { readiness, verdict, reason: describe(verdict, readiness, findings) }
}

/** One that is ready is enough where none was asked for; what could not be read never counts as that. */
function decide(each: readonly Readiness[]): Readiness {
  if (each.includes('ready')) return 'ready'
  return each.includes('unknown') ? 'unknown' : 'not-ready'
}

function describe(
  verdict: Readiness,
  readiness: ReadonlyMap<DoctorStrategy, Readiness>,
  findings: readonly DoctorFinding[]
): string {
  const of = (wanted: Readiness) => [...readiness].filter(([, each]) => each === wanted).map(([strategy]) => strategy)
  if (verdict === 'ready') {
    const others = [...of('not-ready'), ...of('unknown')]
    const not = others.length === 0 ? '' : ` Not ready for ${others.join(', ')}: see the table.`
    return `All read-only checks passed for ${of('ready').join(', ')}.${not}`
  }
  const [first, ...more] = findings.filter(({ state }) => state === (verdict === 'unknown' ? 'unknown' : 'blocked'))
  const also = more.length === 0 ? '' : ` (and ${more.length} more: see the table)`
  return `${first?.message ?? 'No check could be completed.'}${also}`
}

/** One line of the log. */
export function lineOf({ state, area, strategy, check, message }: DoctorFinding): string {
  return `${`[${state}]`.padEnd(9)} ${strategy ?? area} / ${check}: ${message}`
}
