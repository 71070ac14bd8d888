import { setTimeout as after } from 'node:timers/promises'
import { combineReports } from '../../../src/domain/gate/judge/combine-reports.js'
import { judgeGates } from '../../../src/domain/gate/judge/judge-gates.js'
import { namesOfSides } from '../../../src/domain/gate/source/names-of-sides.js'
import { patientFetch } from '../../../src/http/patient-fetch.js'
import type { Clock } from '../../../src/ports/clock.js'
import { openPrometheus } from '../../../src/sources/prometheus/http/open-prometheus.js'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { gatherObservations } from '../../../src/use-cases/rollout/evidence/gather-observations.js'
import { initialState } from '../../../src/use-cases/rollout/rollout-state.js'
import { SOURCE_DIALECTS } from '../../../src/wiring/sources/source-dialects.js'

/** A step of a rollout that has just begun, and how its gates are read. */
export interface LiveStep {
  readonly gates: string
  /** Revisions of the sides. */
  readonly canary: string
  readonly stable: string
  /** Of the runner. */
  readonly clock: Clock
  /** How long the step is judged for at most, seconds. */
  readonly forSeconds: number
}

/** What the gates say at the end, and what was noted about the source. */
export interface LiveVerdict {
  readonly kind: 'pass' | 'fail' | 'inconclusive'
  readonly reasons: readonly string[]
  readonly notes: readonly string[]
}

const LOOK_MILLISECONDS = 1_000
/** On a busy machine, several scrapes in a row may fail: a gap in a window makes it unsettled only if it is longer. */
const WINDOW_SECONDS = 4

/** Judges a canary by a Prometheus while time passes, as a rollout does, but in windows of 4 s. Ends at the first failure. */
export async function judgeLive({ gates, canary, stable, clock, forSeconds }: LiveStep): Promise<LiveVerdict> {
  const parsed = parseEcsGates(gates, SOURCE_DIALECTS)
  const shortened = (parsed.sources ?? []).map(source => ({
    ...source,
    windowSeconds: WINDOW_SECONDS,
    delaySeconds: 1
  }))
  const plan = { ...parsed, sources: shortened }
  const fetchUntil = (deadlineAt: number) => patientFetch({ clock, deadlineAt, random: Math.random, onlyReads: true })
  const open = openPrometheus({ clock, fetchUntil, signer: () => Promise.reject(new Error('not signed')) })
  const sources = new Map(shortened.map(source => [source.name, open(source, new Map())]))
  const state = initialState(clock.now())
  state.weights.push({ at: clock.now(), canaryPercent: 50 })
  const revision = (id: string) => ({ id, label: id, images: {}, digests: {} })
  const sides = namesOfSides({ canary: revision(canary), stable: revision(stable) })
  const notRead = () => Promise.reject(new Error('The gates read no metrics of the target.'))
  const evidence = { measure: notRead, alarms: notRead, health: notRead, sides: () => sides }
  const until = clock.now() + forSeconds * 1_000
  for (;;) {
    const observations = await gatherObservations(plan, state, { clock, sources, evidence, prober: { probe: notRead } })
    const isOver = clock.now() >= until
    const { kind, by } = combineReports(judgeGates(plan, observations, isOver ? 'final' : 'interim'))
    if (kind === 'fail' || isOver) {
      const notes = [...state.sources.read.values()].flatMap(source => source.notes)
      return { kind, notes, reasons: by.map(({ result }) => result.reason) }
    }
    await after(LOOK_MILLISECONDS)
  }
}
