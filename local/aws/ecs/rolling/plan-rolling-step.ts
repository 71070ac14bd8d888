/** Tasks that are there to stay, and how many of them are healthy. */
export interface Fleet {
  readonly live: number
  readonly healthy: number
}

export interface RollingState {
  readonly desired: number
  readonly minimumHealthyPercent: number
  readonly maximumPercent: number
  readonly primary: Fleet
  readonly old: Fleet
}

export interface RollingStep {
  readonly startPrimary: number
  readonly stopPrimary: number
  readonly stopOld: number
}

/**
 * The scheduler's next step between the two limits.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html: at least ceil(desired x minimum) healthy,
 * at most floor(desired x maximum) there. That it rather starts first than stops first, where both are allowed, is inferred.
 */
export function planRollingStep(state: RollingState): RollingStep {
  const { desired, primary, old } = state
  const atLeast = Math.ceil((desired * state.minimumHealthyPercent) / 100)
  const atMost = Math.floor((desired * state.maximumPercent) / 100)
  const missing = Math.max(0, desired - primary.live)
  const startPrimary = Math.min(missing, Math.max(0, atMost - primary.live - old.live))
  const healthy = primary.healthy + old.healthy
  const unhealthyOld = old.live - old.healthy
  // Where all that is missing can start, the old ones stay until they are replaced; else they make room.
  const floor = startPrimary === missing ? desired : atLeast
  const spare = Math.max(0, healthy - floor)
  const room = startPrimary === missing ? old.live : missing - startPrimary
  // The new ones count as healthy from here on, so unhealthy old ones are no longer needed.
  const useless = primary.healthy >= desired || startPrimary < missing ? unhealthyOld : 0
  return {
    startPrimary,
    stopPrimary: Math.max(0, primary.live - desired),
    stopOld: Math.min(old.live, useless + Math.min(old.healthy, spare, Math.max(room, 0)))
  }
}
