import { badInput } from '../../errors.js'
import type { InputReader } from '../../input/input-reader.js'

export const STRATEGIES = ['rolling', 'canary', 'blue-green'] as const
export type Strategy = (typeof STRATEGIES)[number]

/** Those that judge the traffic that they shift. */
export const SHIFTING = ['canary', 'blue-green'] as const

/** Inputs that not every strategy has a use for, and the strategies that have. */
export type UsedBy = Readonly<Record<string, readonly Strategy[]>>

/** Inputs that only shifting strategies have a use for, on every platform. */
export const USED_BY_SHIFTING = {
  steps: ['canary'],
  gates: SHIFTING,
  bake: SHIFTING,
  'bake-max': SHIFTING,
  'on-inconclusive': SHIFTING,
  'pause-timeout': SHIFTING,
  'scale-down-delay': ['blue-green'],
  resume: SHIFTING
} as const satisfies UsedBy

/**
 * Refuses what the strategy would have to ignore. `defaults` count as not set: a workflow may pass them. Throws
 * `bad-input` for the first one.
 */
export function refuseUnsupportedInputs(
  inputs: InputReader,
  strategy: Strategy,
  { usedBy, defaults }: { readonly usedBy: UsedBy; readonly defaults: Readonly<Record<string, string>> }
): void {
  for (const [name, users] of Object.entries(usedBy)) {
    const given = inputs.text(name)
    if (users.includes(strategy) || given === undefined || given === defaults[name]) continue
    const advice =
      name === 'services' ? 'Set one service in "service"' : `Remove it, or set strategy: ${users.join(' or ')}`
    throw badInput(name, `it is not supported with strategy: ${strategy}. ${advice}.`)
  }
}
