import { normalize } from './normalize.js'
import type { Clients, Scenario } from './scenario.js'

/** What came of each step: `{output}` or `{error: {name, status}}`, comparable between emulators. */
export type Recording = ReadonlyMap<string, unknown>

/** Plays a scenario and notes what came of each step. */
export async function recordScenario(scenario: Scenario, clients: Clients): Promise<Recording> {
  const recording = new Map<string, unknown>()
  await scenario.run(async (name, call) => {
    try {
      const output = await call()
      recording.set(name, normalize({ output }))
      return output
    } catch (error) {
      recording.set(name, { error: describeError(error) })
      return undefined
    }
  }, clients)
  return recording
}

/** Name and status are what callers act upon. Messages are for people, and no emulator has all of AWS's. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) throw error
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }
  if ($metadata?.httpStatusCode === undefined) throw error
  return { name: error.name, status: $metadata.httpStatusCode }
}
