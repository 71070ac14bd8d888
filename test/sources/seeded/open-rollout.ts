import { fetchDirectly } from './fetch-directly.js'
import type { ClientSettings } from '../../../src/aws/client-settings.js'
import type { GatePlan } from '../../../src/domain/gate/gate-plan.js'
import type { DeclaredSource } from '../../../src/domain/gate/source/declared-source.js'
import { namesOfSides } from '../../../src/domain/gate/source/names-of-sides.js'
import type { MetricSource } from '../../../src/ports/metric-source.js'
import { openCloudwatchLogs } from '../../../src/sources/cloudwatch-logs/aws/open-cloudwatch-logs.js'
import { openDatadog } from '../../../src/sources/datadog/http/open-datadog.js'
import { openJson } from '../../../src/sources/json/http/open-json.js'
import { openNewRelic } from '../../../src/sources/new-relic/http/open-new-relic.js'
import { openPrometheus } from '../../../src/sources/prometheus/http/open-prometheus.js'
import { openSentry } from '../../../src/sources/sentry/http/open-sentry.js'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import type { EvidenceDependencies } from '../../../src/use-cases/rollout/evidence/gather-observations.js'
import { initialState, type RolloutState } from '../../../src/use-cases/rollout/rollout-state.js'
import { SOURCE_DIALECTS } from '../../../src/wiring/sources/source-dialects.js'
import { CANARY, STABLE, type DrawnRollout } from './draw-rollout.js'
import type { SampledSource } from './sampled-sources.js'
import { simulatedCloudWatch, simulatedLogs } from './simulated-cloudwatch.js'
import type { SimulatedWorld } from './simulated-world.js'
import { steppedClock, type SteppedClock } from './stepped-clock.js'

/** A rollout whose canary has just received its traffic, and the sources of its gates as a deployment opens them. */
export interface OpenedRollout {
  readonly gates: GatePlan
  readonly state: RolloutState
  readonly dependencies: EvidenceDependencies
  /** When a rollout looks: as soon as another window is complete, and at the end of the bake. Epoch milliseconds. */
  readonly looks: readonly number[]
  /** Moves all clocks. */
  readonly moveTo: (at: number) => void
  readonly stop: () => Promise<void>
}

export const BAKE_SECONDS = 600
/** Until another window is noticed and read. */
const READ_MILLISECONDS = 1_000

export const revisionOf = (tag: string) => ({
  ...{ id: `shop:${tag}`, label: `shop:${tag}`, images: { app: `shop/app:${tag}` }, digests: { app: `sha256:${tag}` } }
})

/** Opens a rollout with the gates of one source. */
export function openRollout(rollout: DrawnRollout, sampled: SampledSource, world: SimulatedWorld): OpenedRollout {
  const { startAt, canaryPercent } = rollout
  const clock = steppedClock(startAt)
  // What no gate of the source reads is not made: it takes longer than the reading.
  const hasLogs = sampled.kind === 'cloudwatch-logs'
  const cloudwatch = hasLogs || sampled.kind === 'cloudwatch' ? simulatedCloudWatch(rollout) : undefined
  const logs = hasLogs ? simulatedLogs(rollout) : undefined
  const notRead = () => Promise.reject(new Error('The gates read no metrics of the target.'))
  const evidence = cloudwatch?.evidence ?? { measure: notRead, alarms: notRead, health: notRead }
  world.play(rollout, () => clock.now())
  const gates = parseEcsGates(sampled.gates, SOURCE_DIALECTS)
  const state = initialState(startAt)
  state.weights.push({ at: startAt, canaryPercent })
  const sides = namesOfSides({ canary: revisionOf(CANARY), stable: revisionOf(STABLE) })
  const sources = new Map(
    (gates.sources ?? []).map(source => [source.name, openSource(source, { world, clock, calls: logs?.calls })])
  )
  return {
    ...{ gates, state, looks: looksOf(startAt, sampled) },
    dependencies: {
      ...{ clock, sources, evidence: { ...evidence, sides: () => sides } },
      prober: { probe: () => Promise.reject(new Error('Nothing is probed.')) }
    },
    moveTo: at => {
      clock.moveTo(at)
      cloudwatch?.moveTo(at)
      logs?.moveTo(at)
    },
    stop: async () => {
      await cloudwatch?.stop()
    }
  }
}

function looksOf(startAt: number, { windowSeconds, delaySeconds }: SampledSource): readonly number[] {
  const length = windowSeconds * 1000
  const delay = delaySeconds * 1000 + READ_MILLISECONDS
  const first = (Math.floor(startAt / length) + 1) * length + delay
  const end = startAt + BAKE_SECONDS * 1000
  const looks = Array.from({ length: Math.ceil((end - first) / length) }, (_, index) => first + index * length)
  return [...looks.filter(at => at < end), end]
}

interface Opening {
  readonly world: SimulatedWorld
  readonly clock: SteppedClock
  /** Of a source that is not CloudWatch Logs, none. */
  readonly calls: Parameters<typeof openCloudwatchLogs>[0]['calls'] | undefined
}

function openSource(source: DeclaredSource, { world, clock, calls }: Opening): MetricSource {
  const fetch = fetchDirectly(world.services)
  const reached = { clock, fetchUntil: () => fetch }
  const secrets = new Map(Object.entries(world.secrets))
  switch (source.kind) {
    case 'prometheus':
      return openPrometheus({ ...reached, signer: () => Promise.reject(new Error('not signed')) })(source, secrets)
    case 'datadog':
      return openDatadog(reached)(source, secrets)
    case 'new-relic':
      return openNewRelic(reached)(source, secrets)
    case 'sentry':
      return openSentry(reached)(source, secrets)
    case 'json':
      return openJson(reached)(source, secrets)
    case 'cloudwatch-logs':
      if (calls === undefined) throw new TypeError('There are no logs.')
      return openCloudwatchLogs({ settings: {} as ClientSettings, calls, clock })(source, secrets)
    default:
      throw new TypeError(`No source of kind ${source.kind}.`)
  }
}
