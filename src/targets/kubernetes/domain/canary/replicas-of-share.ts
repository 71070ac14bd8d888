/** How many pods the canary needs for a share (percent) of the traffic that `replicas` stable pods serve: never less than its share. */
export function replicasOfShare(replicas: number, percent: number): number {
  return Math.max(1, Math.ceil((replicas * percent) / 100))
}
