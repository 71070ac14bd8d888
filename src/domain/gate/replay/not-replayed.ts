import type { Gate, GatePlan } from '../gate-plan.js'
import { needsTargetMetrics, sourceOf } from '../source/windows-of-gate.js'
import type { NotReplayed } from './replay.js'

/** Why figures of the past are missing: one or two sentences. */
export interface Missing {
  readonly reason: string
  /** They exist, and could not be read now. */
  readonly isUnread: boolean
}

/** Which figures of the past are missing. */
export interface MissingFigures {
  /** Those of the target; undefined where they are known. */
  readonly target: Missing | undefined
  /** By the name of the source. */
  readonly sources: ReadonlyMap<string, Missing>
}

/** The gates that a past window can be judged by, and why the others cannot be. */
export function splitReplayable(
  plan: GatePlan,
  missing: MissingFigures
): { readonly replayed: GatePlan; readonly notReplayed: readonly NotReplayed[] } {
  const found = plan.gates.map(gate => ({ gate, missing: missingOf(gate, missing) }))
  return {
    replayed: { ...plan, gates: found.flatMap(each => (each.missing === undefined ? [each.gate] : [])) },
    notReplayed: found.flatMap(({ gate, missing: of }) => (of === undefined ? [] : [{ gate, ...of }]))
  }
}

function missingOf(gate: Gate, { target, sources }: MissingFigures): Missing | undefined {
  switch (gate.kind) {
    case 'http':
      return never('Probes are sent during a deployment, and their responses are not recorded.')
    case 'targets':
      return never('The health of targets is read during a deployment, and its history is not recorded.')
    case 'alarms':
      return never('It has no threshold to try. See the history of its alarms.')
    case 'relative':
    case 'absolute':
    case 'threshold':
    case 'mann-whitney':
    case 'value-above':
      if ('from' in gate && gate.from.query.isCurrentOnly === true)
        return never('Its query returns the current value only, and no value of the past.')
      return (needsTargetMetrics(gate) ? target : undefined) ?? sources.get(sourceOf(gate) ?? '')
  }
}

function never(reason: string): Missing {
  return { reason, isUnread: false }
}
