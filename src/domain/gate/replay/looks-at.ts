import { bakePhase } from '../judge/decide-bake.js'
import type { GateReport } from '../judge/judge-gates.js'
import type { Phase } from '../judge/judge-series.js'
import { lookIntervalMilliseconds } from '../look-interval.js'
import type { GatePlan } from '../gate-plan.js'
import type { PastRollout, PastStep } from './past-rollout.js'

/** One moment at which a running rollout would have been judged. */
export interface Look {
  readonly step: PastStep
  /** Epoch milliseconds. */
  readonly at: number
  readonly phase: Phase
  readonly isLastOfStep: boolean
}

/** A look, and what each gate says at it. */
export interface JudgedLook extends Look {
  readonly reports: readonly GateReport[]
}

/** The looks of a run that judges each step from its start, in the intervals of a live one. The last is at the end of the step. */
export function looksAt(rollout: PastRollout, plan: GatePlan): readonly Look[] {
  return rollout.steps
    .filter(({ canaryPercent }) => canaryPercent > 0)
    .flatMap(step => looksOfStep(step, rollout, plan))
}

function looksOfStep(step: PastStep, { bakeSeconds }: PastRollout, plan: GatePlan): readonly Look[] {
  const { startedAt, judgedUntil } = step
  const times: number[] = []
  for (let at = startedAt; at < judgedUntil; at += lookIntervalMilliseconds(plan, at)) times.push(at)
  times.push(judgedUntil)
  const seconds = bakeSeconds ?? (judgedUntil - startedAt) / 1000
  return times.map((at, index) => ({
    ...{ step, at, isLastOfStep: index === times.length - 1 },
    phase: bakePhase({ startedAt, bakeSeconds: seconds }, at)
  }))
}
