import { NOTE_BYTES_AT_MOST } from '../../../domain/rollout/split-state.js'
import type { Refusal } from '../../../domain/rollout/refusal.js'
import type { Capabilities, Prepared } from '../../../ports/deployment-target.js'
import { formatNote } from '../domain/rollout-note.js'
import { judgeLock, openNote, refuse, type SteppedPlan, type SteppedSpec } from '../domain/stepped-plan.js'
import { readSplit, type SplitAccess } from './split-access.js'

/** Reads, compares and refuses; changes nothing. */
export async function prepareStepped(
  spec: SteppedSpec,
  platform: Pick<SplitAccess, 'split' | 'clock'> & { readonly capabilities: Capabilities }
): Promise<Prepared<SteppedPlan>> {
  const reading = await readSplit(platform, [spec.canary])
  const { shares, now } = reading
  const finding = judgeLock(spec, reading)
  const { stable } = shares
  const plan: SteppedPlan = { ...spec, stable }
  const isLive = stable?.id === spec.canary.id && finding.kind === 'free' && shares.others.length === 0
  return {
    plan,
    stable,
    canary: spec.canary,
    joins: finding.kind === 'resume',
    changes: isLive ? [] : describeChanges(plan),
    warnings: [
      ...(finding.kind === 'turn-back' ? [`Rolls back the interrupted rollout of ${finding.by} first.`] : []),
      ...(finding.kind === 'resume' ? [`Resumes the rollout of ${spec.canary.label} at its current step.`] : [])
    ],
    refusals: [
      ...(finding.kind === 'taken' ? [finding.reason] : []),
      ...(spec.resume && finding.kind !== 'resume' ? [`No paused rollout of ${spec.canary.label} was found.`] : []),
      ...refuse(spec, platform.capabilities),
      ...(new TextEncoder().encode(formatNote(openNote(plan, now))).length > NOTE_BYTES_AT_MOST
        ? ['The revision names are too long for the rollout lock.']
        : [])
    ].map((reason): Refusal => ({ code: 'preflight', reason }))
  }
}

function describeChanges({ stable, canary, steps, scaleDownDelaySeconds }: SteppedPlan): readonly string[] {
  if (stable === undefined) return [`Start ${canary.label} and shift 100% of traffic to it.`]
  return [
    `Start ${canary.label} alongside ${stable.label}.`,
    `Shift traffic to it: ${steps.map(step => `${step}%`).join(', ')}.`,
    `Remove ${stable.label}${scaleDownDelaySeconds === 0 ? '' : ` ${scaleDownDelaySeconds} s later`}.`
  ]
}
