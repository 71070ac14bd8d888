import type { BakeDecision } from '../../../domain/gate/judge/decide-bake.js'
import { formatCount, formatRate } from '../../../domain/gate/describe/format-figures.js'
import { describeProgress } from '../../../domain/gate/describe/format-progress.js'
import type { Traffic } from '../../../domain/gate/gate-result.js'
import { formatDuration } from '../../../domain/input/duration.js'
import type { RolloutState, RolloutStep } from '../rollout-state.js'
import type { DeploymentLog } from '../deployment-log.js'

interface Standing {
  readonly decision: BakeDecision
  /** When the bake ends. */
  readonly untilAt: number
  readonly now: number
  readonly eventLog: Pick<DeploymentLog, 'detail'>
}

/** One line when the evidence is other than before: both sides' requests and errors, how close to an abort, how close to enough. */
export function logEvidence(
  state: Pick<RolloutState, 'loggedEvidence'>,
  step: RolloutStep,
  { decision, untilAt, now, eventLog }: Standing
): void {
  const line = [`${step.canaryPercent}%`, describeSides(step), describeProgress(step.reports)]
    .filter(part => part !== undefined)
    .join(' · ')
  if (line === state.loggedEvidence) return
  state.loggedEvidence = line
  const left = decision.kind === 'undecided' && untilAt > now ? ` · ${formatDuration(untilAt - now)} of bake left` : ''
  eventLog.detail(`${line}${left}`, decision.kind === 'abort' ? 'bad' : 'neutral')
}

function describeSides({ reports }: RolloutStep): string | undefined {
  const errors = reports.filter(({ gate }) => 'signal' in gate && gate.signal.kind === 'errors')
  const { canary, stable, minutes } =
    (errors.find(({ result }) => result.evidence.stable !== undefined) ?? errors[0])?.result.evidence ?? {}
  if (minutes?.judged === 0) return 'no complete minute yet'
  const sides = [describeSide('canary', canary), describeSide('stable', stable)].filter(side => side !== undefined)
  return sides.length === 0 ? undefined : sides.join(', ')
}

function describeSide(name: string, traffic: Traffic | undefined): string | undefined {
  if (traffic === undefined) return undefined
  if (traffic.requests === 0) return `${name}: no requests`
  return `${name}: ${formatCount(traffic.requests)} requests, ${formatRate(traffic.rate)} errors`
}
