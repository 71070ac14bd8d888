import type { SteppedCloud } from '../../../rollout/stepped/stepped-cloud.js'
import type { Version } from '../../bed.js'

const IMAGES: Readonly<Record<Version, string>> = {
  stable: 'shop/api:1',
  good: 'shop/api:2',
  other: 'shop/api:3',
  'never-healthy': 'shop/api:sick',
  'crash-loop': 'shop/api:crash',
  flapping: 'shop/api:flapping'
}
const VERSIONS = new Map(Object.entries(IMAGES).map(([version, image]) => [image, version as Version]))

export function imageOf(version: Version): string {
  return IMAGES[version]
}

const FLAPS_EVERY_MILLISECONDS = 55_000
const WELL_FOR_MILLISECONDS = 40_000
const LOOK_EVERY_MILLISECONDS = 5_000

/** Lets the containers of `flapping` answer for 40 s, then not for 15 s. */
export function letFlap({ runtime, clock }: SteppedCloud): void {
  runtime.images.set(imageOf('flapping'), {})
  const since = new Map<number, number>()
  clock.every(LOOK_EVERY_MILLISECONDS, () => {
    for (const container of runtime.containers) {
      if (container.spec.image !== imageOf('flapping')) continue
      const from = since.get(container.hostPort) ?? clock.now()
      since.set(container.hostPort, from)
      container.isHealthy = (clock.now() - from) % FLAPS_EVERY_MILLISECONDS < WELL_FOR_MILLISECONDS
    }
  })
}

/** Share of the service's traffic (percent) by target group and version: by the weights, and by the targets that answer. */
export function sharesOf(
  cloud: SteppedCloud
): readonly { group: string; version: Version | undefined; percent: number }[] {
  const weights = [...cloud.weights()].filter(([, weight]) => weight > 0)
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return weights.flatMap(([group, weight]) => {
    const answering = cloud.traffic.targetHealth(group).filter(({ state }) => state === 'healthy')
    const versions = answering.map(({ target }) => versionAt(cloud, target.port))
    const percent = (100 * weight) / total
    if (versions.length === 0) return [{ group, version: undefined, percent }]
    return [...new Set(versions)].map(version => {
      const count = versions.filter(each => each === version).length
      return { group, version, percent: (percent * count) / versions.length }
    })
  })
}

function versionAt({ runtime }: SteppedCloud, port: number): Version | undefined {
  const container = runtime.containers.find(({ hostPort }) => hostPort === port)
  return container && VERSIONS.get(container.spec.image)
}

/** Versions with running tasks. */
export function runningVersions({ runtime }: SteppedCloud): readonly Version[] {
  const running = runtime.containers.filter(({ hasExited }) => !hasExited)
  return [...new Set(running.flatMap(({ spec }) => VERSIONS.get(spec.image) ?? []))]
}
