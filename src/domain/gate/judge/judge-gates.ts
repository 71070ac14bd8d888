import type { Gate, GatePlan } from '../gate-plan.js'
import type { GateResult } from '../gate-result.js'
import { judgeAbsolute } from './judge-absolute.js'
import { judgeAlarms } from './judge-alarms.js'
import { judgeHttp } from './judge-http.js'
import { judgeRelative } from './judge-relative.js'
import { judgeSeries, type Phase } from './judge-series.js'
import { judgeTargets } from './judge-targets.js'
import { judgeThreshold } from './judge-threshold.js'
import { selectMinutes, selectWindow, type JudgedWindow } from '../statistics/judged-window.js'
import type { Observations, Source } from '../observations.js'
import { signalKey } from '../signal.js'

/** The result of one gate of the plan. */
export interface GateReport {
  readonly gate: Gate
  readonly result: GateResult
}

/** More failures in a row than this, and the source counts as unavailable: the number Argo Rollouts takes. */
const FAILED_READS_ACCEPTED = 4

/** Asks every gate of the plan, from the whole of what was observed, so that late datapoints correct themselves. */
export function judgeGates(plan: GatePlan, observations: Observations, phase: Phase): readonly GateReport[] {
  return plan.gates.map(gate => ({ gate, result: judgeReadable(gate, { plan, observations, phase }) }))
}

interface Look {
  readonly plan: GatePlan
  readonly observations: Observations
  readonly phase: Phase
}

function judgeReadable(gate: Gate, look: Look): GateResult {
  const source = sourceOf(gate)
  const failed = source === undefined ? 0 : look.observations.failedReads[source]
  if (source === undefined || failed <= FAILED_READS_ACCEPTED) return judge(gate, look)
  return {
    kind: 'inconclusive',
    doubt: 'metrics-unavailable',
    reason: `The ${source} could not be read ${failed} times in a row.`,
    clause: `the ${source} could not be read ${failed} times in a row`,
    evidence: { abortProgress: 0, dataProgress: 0 }
  }
}

function judge(gate: Gate, { plan, observations, phase }: Look): GateResult {
  const window = (judged: Extract<Gate, { signal: unknown }>): JudgedWindow =>
    selectWindow(observations.signals.get(signalKey(judged.signal)) ?? [], observations, plan)
  switch (gate.kind) {
    case 'relative':
      return judgeRelative(gate, window(gate))
    case 'absolute':
      return judgeAbsolute(gate, window(gate))
    case 'threshold':
      return judgeThreshold(gate, window(gate))
    case 'alarms':
      return judgeAlarms(gate, observations)
    case 'http':
      return judgeHttp(gate, observations)
    case 'targets':
      return judgeTargets(observations)
    case 'mann-whitney':
      return judgeSeries(gate, selectMinutes(observations.series.get(gate.name) ?? [], observations, plan), phase)
  }
}

/** Where a gate's numbers come from; an http gate's failures are its own evidence. */
function sourceOf({ kind }: Gate): Source | undefined {
  switch (kind) {
    case 'alarms':
    case 'targets':
      return kind
    case 'http':
      return undefined
    default:
      return 'metrics'
  }
}
