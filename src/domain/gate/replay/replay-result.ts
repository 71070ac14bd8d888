import { presentMembers } from '../../present-members.js'
import type { Doubt, GateResult } from '../gate-result.js'
import { millisecondsToFailure } from './describe-replay.js'
import type { Replay, ReplayedGate, ReplayedMinute } from './replay.js'

/**
 * The `result` output of judge-window, for programs. Published as schemas/judge-window.v1.json; a field is only ever added within a version.
 * Times are ISO 8601 in UTC.
 */
export interface ReplayResult {
  readonly schema: 'deploy-kit/judge-window@1'
  readonly judgment: Replay['judgment']
  readonly reason: string
  readonly service?: string
  /** Labels of the two revisions. */
  readonly canary: string
  readonly stable?: string
  readonly failure?: { readonly at: string; readonly canaryPercent: number; readonly gates: readonly string[] }
  readonly steps: readonly StepOfResult[]
  readonly gates: readonly GateOfResult[]
  readonly notReplayed: readonly { readonly gate: string; readonly reason: string }[]
  readonly notes: readonly string[]
}

interface StepOfResult {
  readonly canaryPercent: number
  readonly startedAt: string
  readonly judgedUntil: string
  readonly result: 'pass' | 'fail' | 'inconclusive'
  readonly reason: string
}

interface GateOfResult {
  readonly gate: string
  readonly mode: 'enforce' | 'observe'
  /** At the end. */
  readonly result: GateResult['kind']
  readonly reason: string
  readonly failure?: {
    readonly at: string
    readonly canaryPercent: number
    readonly reason: string
    readonly secondsAfterFirstBadRequest?: number
  }
  /** When it came closest to failing, before it failed; `abortProgress` is 1 where it fails. */
  readonly closest?: { readonly at: string; readonly abortProgress: number; readonly reason: string }
  readonly minutes: Readonly<Record<'pass' | 'fail' | 'inconclusive' | 'notCompared', number>>
  readonly inconclusive: readonly { readonly doubt: Doubt; readonly minutes: number; readonly reason: string }[]
  /** Minutes in a row in which it said the same, oldest first. */
  readonly spans: readonly SpanOfResult[]
}

interface SpanOfResult {
  readonly from: string
  readonly to: string
  readonly result: GateResult['kind']
}

/** What was replayed, for people. */
export interface ReplaySubject {
  readonly service: string | undefined
  readonly canary: string
  readonly stable: string | undefined
  readonly notes: readonly string[]
}

/** An output of a job may have 1 MB in all. */
const MOST_SPANS = 100

export function toReplayResult(replay: Replay, { notes, service, canary, stable }: ReplaySubject): ReplayResult {
  const { judgment, reason, failure, steps, gates, minutes, notReplayed } = replay
  return {
    ...{ schema: 'deploy-kit/judge-window@1', judgment, reason },
    ...presentMembers({ service, stable }),
    canary,
    ...presentMembers({
      failure: failure && { at: iso(failure.at), canaryPercent: failure.canaryPercent, gates: failure.by }
    }),
    steps: steps.map(({ step, combined }) => ({
      ...{ canaryPercent: step.canaryPercent, startedAt: iso(step.startedAt), judgedUntil: iso(step.judgedUntil) },
      ...{ result: combined.kind, reason: combined.reason }
    })),
    gates: gates.map(gate => toGate(gate, minutes)),
    notReplayed: notReplayed.map(({ gate, reason: why }) => ({ gate: gate.name, reason: why })),
    notes
  }
}

function toGate(replayed: ReplayedGate, all: readonly ReplayedMinute[]): GateOfResult {
  const { gate, failure, closest, last, minutes, doubts } = replayed
  const milliseconds = millisecondsToFailure(replayed)
  return {
    ...{ gate: gate.name, mode: gate.mode, result: last.kind, reason: last.reason },
    ...presentMembers({
      failure: failure && {
        ...{ at: iso(failure.at), canaryPercent: failure.canaryPercent, reason: failure.result.reason },
        ...presentMembers({ secondsAfterFirstBadRequest: milliseconds && milliseconds / 1000 })
      },
      closest: closest && {
        ...{ at: iso(closest.at), abortProgress: closest.result.evidence.abortProgress },
        reason: closest.result.reason
      }
    }),
    minutes: {
      ...{ pass: minutes.pass, fail: minutes.fail, inconclusive: minutes.inconclusive },
      notCompared: minutes['not-compared']
    },
    ...{ inconclusive: doubts, spans: spansOf(replayed, all) }
  }
}

function spansOf({ gate }: ReplayedGate, minutes: readonly ReplayedMinute[]): readonly SpanOfResult[] {
  const spans: { from: number; to: number; result: GateResult['kind'] }[] = []
  for (const { at, reports } of minutes) {
    const kind = reports.find(report => report.gate === gate)?.result.kind
    const last = spans.at(-1)
    if (kind === undefined) continue
    if (last?.result === kind) last.to = at
    else spans.push({ from: at, to: at, result: kind })
  }
  return spans.slice(0, MOST_SPANS).map(({ from, to, result }) => ({ from: iso(from), to: iso(to), result }))
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
