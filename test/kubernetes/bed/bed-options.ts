import type { BackOffSeconds } from './kubelet/back-off.js'

/** What a bed is started with; it passes them to its own process as JSON. */
export interface BedOptions {
  /** With Gateway API and Istio: pilot, Envoy as their gateway, and Prometheus. */
  readonly mesh?: boolean
  /** Two nodes of 8 processors unless these are given. */
  readonly nodes?: readonly BedNode[]
  /** Of restarts and pulls: 10 s to 5 min, as the kubelet has it, unless these are given. */
  readonly backOffSeconds?: BackOffSeconds
  /**
   * Between the deletion of a Pod and its SIGTERM; 1,000 unless it is given. A kubelet sends it while endpoints are still being removed, which
   * 0 is the hardest case of: a Pod without a preStop hook loses requests then.
   */
  readonly terminationLagMilliseconds?: number
}

export interface BedNode {
  readonly name: string
  readonly cpu: string
  readonly memory: string
  readonly labels?: Readonly<Record<string, string>>
}
