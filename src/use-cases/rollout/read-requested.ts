import type { InputReader } from '../../domain/input/input-reader.js'
import type { DeploymentRecord, ShiftStrategy } from '../../domain/rollout/rollout-record.js'

/** What a step requests, as far as known before its inputs are validated. */
export type Asked = Pick<DeploymentRecord, 'mode' | 'strategy' | 'title'>

const TITLES = { rolling: 'Deploy', canary: 'Canary shift', 'blue-green': 'Blue/green swap' } as const
const SERVICE = /^[A-Za-z0-9_-]{1,255}$/

/**
 * Reads the service (or what the input `named` names) and whether it is a dry run, and never throws: for the result of a step that is
 * refused before its inputs are read.
 */
export function readRequested(inputs: InputReader, strategy: keyof typeof TITLES, named = 'service'): Asked {
  const service = quietly(() => inputs.text(named))
  const isDry = quietly(() => inputs.yesNo('dry-run')) === true
  const name = service !== undefined && SERVICE.test(service) ? ` ${service}` : ''
  return { mode: isDry ? 'dry-run' : 'deploy', title: `${TITLES[strategy]}${name}`, ...shiftOf(strategy) }
}

/** The strategy that the input names; rolling where it names none. Never throws. */
export function readRequestedStrategy(inputs: InputReader): keyof typeof TITLES {
  return quietly(() => inputs.choice('strategy', ['rolling', 'canary', 'blue-green'])) ?? 'rolling'
}

function shiftOf(strategy: 'rolling' | ShiftStrategy): Pick<DeploymentRecord, 'strategy'> {
  return strategy === 'rolling' ? {} : { strategy }
}

function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
