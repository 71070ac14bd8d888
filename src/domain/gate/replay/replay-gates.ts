import { combineReports } from '../judge/combine-reports.js'
import { judgeGates, type GateReport } from '../judge/judge-gates.js'
import type { GatePlan } from '../gate-plan.js'
import type { Observations } from '../observations.js'
import { windowRulesOf } from '../source/windows-of-gate.js'
import { concludeReplay } from './conclude-replay.js'
import { looksAt, type JudgedLook, type Look } from './looks-at.js'
import { splitReplayable, type MissingFigures } from './not-replayed.js'
import { weightsOf, type PastFigures, type PastRollout } from './past-rollout.js'
import type { Replay } from './replay.js'
import { summarizeGate } from './summarize-gate.js'

/**
 * What a run would have decided about a past rollout: at each moment of a live run, the live judge is asked, with the figures that were due
 * by then.
 */
export function replayGates(
  {
    plan,
    rollout,
    missing
  }: { readonly plan: GatePlan; readonly rollout: PastRollout; readonly missing: MissingFigures },
  figures: PastFigures
): Replay {
  const { replayed, notReplayed } = splitReplayable(plan, missing)
  const looks = judgeLooks(rollout, replayed, figures)
  const minutes = minutesOf(looks)
  const first = looks.find(({ reports }) => combineReports(reports).kind === 'fail')
  const failure = first && {
    at: first.at,
    canaryPercent: first.step.canaryPercent,
    by: combineReports(first.reports).by.map(({ gate }) => gate.name)
  }
  const steps = looks
    .filter(({ isLastOfStep }) => isLastOfStep)
    .map(({ step, reports }) => ({ step, combined: combineReports(reports) }))
  const gates = replayed.gates.map(gate => summarizeGate(gate, { looks, minutes, plan: replayed, rollout, figures }))
  return {
    ...concludeReplay({ replayed, notReplayed, failure, steps }),
    ...{ failure, steps, gates, notReplayed },
    minutes: minutes.map(({ at, step, reports }) => ({ at, canaryPercent: step.canaryPercent, reports }))
  }
}

const NOTHING_READ_LIVE = {
  ...{ alarms: undefined, probes: new Map(), targets: [] },
  failedReads: { metrics: 0, alarms: 0, targets: 0 }
} as const

function judgeLooks(rollout: PastRollout, plan: GatePlan, figures: PastFigures): readonly JudgedLook[] {
  const weights = weightsOf(rollout)
  let before: { readonly key: string; readonly reports: readonly GateReport[] } | undefined
  return looksAt(rollout, plan).map(look => {
    // Between two windows nothing changes: a long rollout has a look each few seconds.
    const key = keyOf(look, plan)
    const known = weights.filter(({ at }) => at <= look.at)
    const observations: Observations = { ...NOTHING_READ_LIVE, ...figures, now: look.at, weights: known }
    const reports = before?.key === key ? before.reports : judgeGates(plan, observations, look.phase)
    before = { key, reports }
    return { ...look, reports }
  })
}

/** What a judgment depends on: the windows that are complete, the step and the phase. */
function keyOf({ at, phase, step }: Look, plan: GatePlan): string {
  const complete = plan.gates.map(gate => {
    const { metricDelaySeconds, windowSeconds = 60 } = windowRulesOf(gate, plan)
    return Math.floor((at - metricDelaySeconds * 1000) / (windowSeconds * 1000))
  })
  return [step.startedAt, phase, ...complete].join(' ')
}

const MINUTE = 60_000

/** What was known at the end of each minute of each step: the last look until then. */
function minutesOf(looks: readonly JudgedLook[]): readonly JudgedLook[] {
  return looks.filter((look, index) => {
    const next = looks[index + 1]
    return look.isLastOfStep || (minuteOf(look) > 0 && minuteOf(look) !== (next && minuteOf(next)))
  })
}

/** A look at the end of a minute belongs to it; the first of a step to none. */
function minuteOf({ at, step }: JudgedLook): number {
  return Math.ceil((at - step.startedAt) / MINUTE)
}
