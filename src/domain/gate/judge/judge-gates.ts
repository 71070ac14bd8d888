import type { Gate, GatePlan } from '../gate-plan.js'
import type { GateResult } from '../gate-result.js'
import { judgeAbsolute } from './judge-absolute.js'
import { judgeAlarms } from './judge-alarms.js'
import { judgeHttp } from './judge-http.js'
import { judgeRelative } from './judge-relative.js'
import { judgeSeries, type Phase } from './judge-series.js'
import { judgeTargets } from './judge-targets.js'
import { judgeThreshold } from './judge-threshold.js'
import { judgeValue } from './judge-value.js'
import { needsTargetMetrics, sourceOf, windowRulesOf } from '../source/windows-of-gate.js'
import { sumToMinutes } from '../statistics/sum-to-minutes.js'
import { selectMinutes, selectWindow, type JudgedWindow } from '../statistics/judged-window.js'
import type { FailedSource, Observations, Source } from '../observations.js'
import { capitalize } from '../../text/capitalize.js'
import { joinSentences } from '../../text/join-sentences.js'
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
  const { failedReads, failedSources } = look.observations
  const own = readOf(gate)
  const times = own === undefined ? 0 : failedReads[own]
  if (own !== undefined && times > FAILED_READS_ACCEPTED) return unread(`the ${own}`, { times, why: '' })
  const name = sourceOf(gate)
  const failed = name === undefined ? undefined : failedSources?.get(name)
  if (name !== undefined && failed !== undefined && failed.times > FAILED_READS_ACCEPTED)
    return unread(`source ${name}`, failed)
  return judge(gate, look)
}

function unread(what: string, { times, why }: FailedSource): GateResult {
  const clause = `${what} could not be read ${times} times in a row`
  return {
    kind: 'inconclusive',
    doubt: 'metrics-unavailable',
    reason: joinSentences(`${capitalize(clause)}.`, why),
    clause,
    evidence: { abortProgress: 0, dataProgress: 0 }
  }
}

function judge(gate: Gate, { plan, observations, phase }: Look): GateResult {
  const window = (judged: Extract<Gate, { signal: unknown }>): JudgedWindow =>
    selectWindow(observations.signals.get(signalKey(judged.signal)) ?? [], observations, windowRulesOf(judged, plan))
  const minutes = () => selectMinutes(observations.series.get(gate.name) ?? [], observations, windowRulesOf(gate, plan))
  switch (gate.kind) {
    case 'relative':
      return judgeRelative(gate, window(gate))
    case 'absolute':
      return judgeAbsolute(gate, window(gate))
    case 'threshold':
      return judgeThreshold(gate, sumToMinutes(window(gate)))
    case 'alarms':
      return judgeAlarms(gate, observations)
    case 'http':
      return judgeHttp(gate, observations)
    case 'targets':
      return judgeTargets(observations)
    case 'mann-whitney':
      return judgeSeries(gate, minutes(), phase)
    case 'value-above':
      return judgeValue(gate, minutes())
  }
}

/** What of the target a gate's numbers come from; an http gate's failures are its own evidence. */
function readOf(gate: Gate): Source | undefined {
  if (gate.kind === 'alarms' || gate.kind === 'targets') return gate.kind
  return needsTargetMetrics(gate) ? 'metrics' : undefined
}
