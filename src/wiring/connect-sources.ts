import type { OpenMetricSource } from '../ports/metric-source.js'
import { stepMasks } from '../runner/step-masks.js'
import { openSources, type ConnectSources } from '../use-cases/rollout/sources/open-sources.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Opens the sources that gates declare; the adapter of each kind is loaded when it is needed. */
export function connectSources(env: Environment): ConnectSources {
  const adapterOf = (kind: string): Promise<OpenMetricSource> =>
    Promise.reject(new TypeError(`Sources of kind ${kind} have no adapter.`))
  return declared => openSources(declared, { env, masks: stepMasks(), adapterOf })
}
