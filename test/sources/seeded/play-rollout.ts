import { fetchDirectly } from './fetch-directly.js'
import type { ClientSettings } from '../../../src/aws/client-settings.js'
import { namesOfSides } from '../../../src/domain/gate/source/names-of-sides.js'
import type { Observation } from '../../../src/domain/rollout/observation.js'
import type { MetricSource } from '../../../src/ports/metric-source.js'
import { openCloudwatchLogs } from '../../../src/sources/cloudwatch-logs/aws/open-cloudwatch-logs.js'
import { openDatadog } from '../../../src/sources/datadog/http/open-datadog.js'
import { openJson } from '../../../src/sources/json/http/open-json.js'
import { openNewRelic } from '../../../src/sources/new-relic/http/open-new-relic.js'
import { openPrometheus } from '../../../src/sources/prometheus/http/open-prometheus.js'
import { openSentry } from '../../../src/sources/sentry/http/open-sentry.js'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { judgeStop, type JudgedRollout } from '../../../src/use-cases/rollout/judge-stop.js'
import { initialState } from '../../../src/use-cases/rollout/rollout-state.js'
import { SOURCE_DIALECTS } from '../../../src/wiring/source-dialects.js'
import type { DeclaredSource } from '../../../src/domain/gate/source/declared-source.js'
import { CANARY, STABLE, type DrawnRollout } from './draw-rollout.js'
import type { SampledSource } from './sampled-sources.js'
import { simulatedCloudWatch, simulatedLogs } from './simulated-cloudwatch.js'
import type { SimulatedWorld } from './simulated-world.js'
import { steppedClock, type SteppedClock } from './stepped-clock.js'

/** How a rollout ended, and when: seconds after the weight rose. */
export interface PlayedRollout {
  readonly verdict: 'rolled back' | 'promoted' | 'inconclusive'
  readonly seconds: number
  readonly reason: string
  /** Epoch milliseconds. */
  readonly at: number
}

const BAKE_SECONDS = 600
/** Until another window is noticed and read. */
const READ_MILLISECONDS = 1_000
const revision = (tag: string) => ({
  ...{ id: `shop:${tag}`, label: `shop:${tag}`, images: { app: `shop/app:${tag}` }, digests: { app: `sha256:${tag}` } }
})

/** Plays one rollout with the gates of one source, from the rise of the weight to the verdict. */
export async function playRollout(
  rollout: DrawnRollout,
  sampled: SampledSource,
  world: SimulatedWorld
): Promise<PlayedRollout> {
  const clock = steppedClock(rollout.startAt)
  const cloudwatch = simulatedCloudWatch(rollout)
  const logs = simulatedLogs(rollout)
  world.play(rollout, () => clock.now())
  const gates = parseEcsGates(sampled.gates, SOURCE_DIALECTS)
  const state = initialState(rollout.startAt)
  const { startAt, canaryPercent } = rollout
  state.weights.push({ at: startAt, canaryPercent })
  const judged: JudgedRollout = {
    plan: {
      ...{
        purpose: 'deploy',
        steps: [canaryPercent, 100],
        gates,
        bakeSeconds: BAKE_SECONDS,
        bakeMaxSeconds: BAKE_SECONDS
      },
      ...{ onInconclusive: 'abort', scaleDownDelaySeconds: 0, waitUntil: 'completed' }
    },
    ...{ state, eventLog: { detail: () => undefined }, beforeTraffic: '' }
  }
  const observed = {
    ...{ stable: revision(STABLE), canary: revision(CANARY), canaryPercent },
    stop: { id: 'first', since: startAt, expiresAt: undefined }
  } as unknown as Observation
  const sides = namesOfSides({ canary: revision(CANARY), stable: revision(STABLE) })
  const sources = new Map(
    (gates.sources ?? []).map(source => [source.name, openSource(source, { world, clock, calls: logs.calls })])
  )
  const dependencies = {
    ...{ clock, sources, evidence: { ...cloudwatch.evidence, sides: () => sides } },
    prober: { probe: () => Promise.reject(new Error('Nothing is probed.')) }
  }
  try {
    for (const at of looksOf(startAt, sampled)) {
      clock.moveTo(at)
      cloudwatch.moveTo(at)
      if (sampled.kind === 'cloudwatch-logs') logs.moveTo(at)
      const judgement = await judgeStop(judged, observed, dependencies)
      const seconds = (at - startAt) / 1000
      if (judgement?.kind === 'continue') return { verdict: 'promoted', seconds, at, reason: judgement.reason }
      if (judgement?.kind === 'abort') {
        const { cause, reason } = judgement.abort
        return { verdict: cause === 'gate' ? 'rolled back' : 'inconclusive', seconds, at, reason }
      }
    }
    throw new Error('The rollout has no verdict.')
  } finally {
    await cloudwatch.stop()
  }
}

/** When a rollout looks: as soon as another window is complete, and at the end of the bake. */
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
  readonly calls: Parameters<typeof openCloudwatchLogs>[0]['calls']
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
      return openCloudwatchLogs({ settings: {} as ClientSettings, calls, clock })(source, secrets)
    default:
      throw new TypeError(`No source of kind ${source.kind}.`)
  }
}
