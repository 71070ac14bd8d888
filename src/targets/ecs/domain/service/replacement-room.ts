import type { JsonObject } from '../../../../domain/document/json-value.js'

/** What of a service decides how many tasks ECS may start or stop. */
export interface InstanceCounts {
  readonly desiredCount: number
  /** `REPLICA` or `DAEMON`. */
  readonly scheduling: string
}

const MOST_PERCENT = 200

/**
 * Whether ECS can replace any task: it neither starts one above the maximum, which is rounded down, nor stops one below the minimum, which
 * is rounded up. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function hasRoom(configuration: JsonObject, { desiredCount, scheduling }: InstanceCounts): boolean {
  const { minimumPercent, maximumPercent } = readPercents(configuration, scheduling)
  const least = Math.ceil((desiredCount * minimumPercent) / 100)
  const most = Math.floor((desiredCount * maximumPercent) / 100)
  return desiredCount === 0 || least < desiredCount || most > desiredCount
}

/** The healthy percents of a configuration, or ECS's defaults. */
export function readPercents(configuration: JsonObject, scheduling: string) {
  const isDaemon = scheduling === 'DAEMON'
  const percent = (name: string, otherwise: number) => {
    const value = configuration[name]
    return typeof value === 'number' ? value : otherwise
  }
  return {
    minimumPercent: percent('minimumHealthyPercent', isDaemon ? 0 : 100),
    maximumPercent: percent('maximumPercent', isDaemon ? 100 : MOST_PERCENT)
  }
}

/**
 * What to change of a configuration so that ECS can replace a task; nothing where it can. A second task of a DAEMON service does not
 * fit on an instance, so one of its tasks is stopped first.
 */
export function makeRoom(configuration: JsonObject, counts: InstanceCounts): Readonly<Record<string, number>> {
  if (hasRoom(configuration, counts)) return {}
  const { desiredCount, scheduling } = counts
  return scheduling === 'DAEMON'
    ? { minimumHealthyPercent: Math.floor(((desiredCount - 1) * 100) / desiredCount) }
    : { maximumPercent: MOST_PERCENT }
}

/** Whether a configuration has the room that `makeRoom` makes in another one. */
export function isRoomMade(current: JsonObject, before: JsonObject): boolean {
  const { minimumHealthyPercent: minimum, maximumPercent: maximum } = current
  const { minimumHealthyPercent: minimumBefore, maximumPercent: maximumBefore } = before
  const isRaised = maximum === MOST_PERCENT && typeof maximumBefore === 'number' && maximumBefore < MOST_PERCENT
  const isLowered = typeof minimum === 'number' && typeof minimumBefore === 'number' && minimum < minimumBefore
  return isRaised || isLowered
}

/** What a rollback reports of the room that it makes. Undefined where it makes none. */
export function describeMadeRoom(
  service: string,
  configuration: JsonObject,
  counts: InstanceCounts
): string | undefined {
  const [changed] = Object.entries(makeRoom(configuration, counts))
  if (changed === undefined) return undefined
  const { minimumPercent, maximumPercent } = readPercents(configuration, counts.scheduling)
  return `ECS cannot replace any task of service ${service} with minimumHealthyPercent ${minimumPercent} and maximumPercent ${maximumPercent}. During this rollback, ${changed.join(' is ')}.`
}
