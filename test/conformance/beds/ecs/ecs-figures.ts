import { DeployError } from '../../../../src/domain/errors.js'
import type { MinuteOfTraffic } from '../../../../src/targets/ecs/domain/gate/balancer-traffic.js'
import type { Metrics } from '../../../../src/targets/ecs/ports/metrics.js'
import { memoryTraffic, type MemoryTraffic } from '../../../fakes/split/memory-traffic.js'
import { behaviorNamed } from '../../../fakes/split/revision-behavior.js'
import type { SteppedCloud } from '../../../rollout/stepped/stepped-cloud.js'
import type { Version } from '../../bed.js'
import { sharesOf } from './ecs-versions.js'

const EVERY_MILLISECONDS = 1_000
const SLOW_MILLISECONDS = 300

/** The traffic of a service on the local ECS, and what CloudWatch reports of it. */
export interface EcsFigures {
  readonly traffic: MemoryTraffic
  readonly metrics: Metrics
  /** From now on a version fails requests, or answers slowly. */
  turnBad(version: Version, how: 'errors' | 'slow'): void
  isReadable: boolean
}

/** Requests go by the weights of the listener rule and the targets that answer; one that meets none is lost. */
export function ecsFigures(cloud: SteppedCloud): EcsFigures {
  const { clock, alarms } = cloud
  const turned = new Map<string, string>()
  const groups = new Map<string, Set<string>>()
  const traffic = memoryTraffic({
    ...{ clock, seed: 7, requestsPerMinute: 1_200 },
    sharesAt: () => {
      const shares = sharesOf(cloud).map(({ group, version = 'none', percent }) => {
        const id = `${group} ${version}`
        groups.set(group, (groups.get(group) ?? new Set()).add(id))
        return { id, percent }
      })
      return { stableId: shares[0]?.id, others: shares.slice(1) }
    },
    behaviorOf: id => {
      const version = id.slice(id.indexOf(' ') + 1)
      return version === 'none' ? undefined : behaviorNamed(turned.get(version) ?? 'good')
    },
    isReady: () => true
  })
  clock.every(EVERY_MILLISECONDS, () => traffic.serveUntil(clock.now()))
  const figures = {
    traffic,
    isReadable: true,
    turnBad: (version: Version, how: string) => void turned.set(version, how)
  }
  const requireReadable = () => {
    if (!figures.isReadable) throw new DeployError('platform-error', 'CloudWatch could not be read: HTTP 503.')
  }
  return Object.assign(figures, {
    metrics: {
      read: async ({ from, to, targetGroups, slowerThanMilliseconds, series }) => {
        await Promise.resolve()
        requireReadable()
        const minutesOf = (group: string) =>
          merged(
            [...(groups.get(group) ?? [])].map(id => traffic.minutesOf(id)),
            slowerThanMilliseconds
          )
        return {
          traffic: new Map(
            targetGroups.map(group => [group, minutesOf(group).filter(({ at }) => at >= from && at < to)])
          ),
          series: series.map(() => new Map<number, number>()),
          unsettled: new Set<number>()
        }
      },
      alarms: async names => {
        await Promise.resolve()
        requireReadable()
        return new Map([...alarms].filter(([name]) => names.includes(name)))
      }
    } satisfies Metrics
  })
}

/** What all versions of one target group served, oldest first. */
function merged(
  sides: readonly ReturnType<MemoryTraffic['minutesOf']>[],
  slowerThan: readonly number[]
): readonly MinuteOfTraffic[] {
  if (slowerThan.some(limit => limit !== SLOW_MILLISECONDS))
    throw new DeployError('bad-input', `Only requests slower than ${SLOW_MILLISECONDS} ms are counted.`)
  const minutes = [...new Set(sides.flatMap(side => [...side.keys()]))].toSorted((one, other) => one - other)
  return minutes.map(at => {
    const counted = sides.flatMap(side => side.get(at) ?? [])
    const sum = (of: 'requests' | 'bad' | 'slow') => counted.reduce((total, counts) => total + counts[of], 0)
    return {
      at,
      requests: sum('requests'),
      errors: sum('bad'),
      slow: new Map(slowerThan.map(limit => [limit, sum('slow')]))
    }
  })
}
