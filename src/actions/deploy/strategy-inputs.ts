import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'

export const STRATEGIES = ['rolling', 'canary', 'blue-green'] as const
export type Strategy = (typeof STRATEGIES)[number]

const SHIFTING = ['canary', 'blue-green'] as const

/** Inputs that not every strategy has a use for. */
const USED_BY = {
  services: ['rolling'],
  'desired-count': ['rolling'],
  'force-new-deployment': ['rolling'],
  'circuit-breaker': ['rolling'],
  'on-alarm': ['rolling'],
  'on-failure': ['rolling'],
  'keep-revisions': ['rolling'],
  steps: ['canary'],
  gates: SHIFTING,
  bake: SHIFTING,
  'bake-max': SHIFTING,
  'on-inconclusive': SHIFTING,
  'pause-timeout': SHIFTING,
  'scale-down-delay': ['blue-green'],
  resume: SHIFTING
} as const satisfies Readonly<Record<string, readonly Strategy[]>>

/** Defaults, which count as not set: a workflow may pass them. */
export const SAYS_NOTHING: Readonly<Record<string, string>> = {
  'force-new-deployment': 'false',
  'on-alarm': 'rollback',
  'on-failure': 'rollback'
}

/** Refuses what the strategy would have to ignore. Throws `bad-input` for the first one. */
export function refuseUnsupportedInputs(inputs: InputReader, strategy: Strategy): void {
  for (const name of Object.keys(USED_BY) as (keyof typeof USED_BY)[]) {
    const users: readonly Strategy[] = USED_BY[name]
    const given = inputs.text(name)
    if (users.includes(strategy) || given === undefined || given === SAYS_NOTHING[name]) continue
    const advice =
      name === 'services' ? 'Set one service in "service"' : `Remove it, or set strategy: ${users.join(' or ')}`
    throw badInput(name, `it is not supported with strategy: ${strategy}. ${advice}.`)
  }
}
