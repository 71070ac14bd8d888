/** An instance that stopped because something was wrong with it. */
export interface InstanceFailure {
  /** As its platform names it. */
  readonly instance: string
  readonly kind: 'image-pull' | 'missing-secret' | 'unhealthy' | 'crashed' | 'not-started'
  /** `at-once`: the next instance cannot do better. `when-repeated`: it may have been bad luck. */
  readonly decides: 'at-once' | 'when-repeated'
  /** What the platform reported, in one line. */
  readonly reason: string
  /** Epoch milliseconds. */
  readonly stoppedAt: number | undefined
  readonly containers: readonly FailedContainer[]
}

export interface FailedContainer {
  readonly name: string
  readonly exitCode: number | undefined
  readonly reason: string | undefined
}

/** What has no traffic because it is unhealthy. */
export interface UnhealthyEndpoint {
  /** `10.0.3.7:8080`. */
  readonly endpoint: string
  /** `unhealthy: Health checks failed with these codes: [500]`. */
  readonly reason: string
}

/** `Essential container exited (api: exit code 1)`. */
export function describeInstanceFailure({ reason, containers }: InstanceFailure): string {
  const details = containers.map(({ name, exitCode, reason: why }) => {
    // A platform may give the same reason for the instance and the container, where an image or a secret is missing.
    const parts = [exitCode === undefined ? undefined : `exit code ${exitCode}`, why === reason ? undefined : why]
    const known = parts.filter(part => part !== undefined && part !== '')
    return known.length === 0 ? name : `${name}: ${known.join(' ')}`
  })
  return details.length === 0 ? reason : `${reason} (${details.join('; ')})`
}
