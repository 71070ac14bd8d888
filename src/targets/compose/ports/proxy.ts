import type { EvidenceSource } from '../../../ports/evidence-source.js'
import type { ProxyInspection } from '../domain/proxy/proxy-inspection.js'
import type { ProxyEvidence, ProxyKind } from '../domain/proxy/proxy-kind.js'
import type { ProxyServer } from '../domain/proxy/proxy-servers.js'
import type { RemoteScript } from '../domain/remote-script.js'

export type { ProxyEvidence } from '../domain/proxy/proxy-kind.js'

/** Containers of each side whose traffic is measured. */
export interface MeasuredContainers {
  readonly canary: readonly ProxyServer[]
  readonly stable: readonly ProxyServer[]
}

/**
 * A reverse proxy in front of the services. Its file on disk (the baseline) always names the containers that serve outside of a rollout, so that a
 * restart, a reboot and the timer of the lease come back to them; the split of a rollout is what it runs with now. All throw `DeployError`;
 * every operation is idempotent and states the whole.
 */
export interface Proxy {
  readonly kind: ProxyKind
  readonly evidenceOf: ProxyEvidence
  /** Reads; changes nothing. */
  inspect(): Promise<ProxyInspection>
  /**
   * What it runs with now. Undefined where it cannot be told which container a server is. `host`, `address`, `containerId` are found among `known`;
   * a server that is none of them has an empty `containerId`.
   */
  readServers(known: readonly ProxyServer[]): Promise<readonly ProxyServer[] | undefined>
  /**
   * Only of a proxy whose split has addresses of containers. Where one of these has another address than `readServers` found loaded, the same split is loaded with the present
   * addresses.
   */
  followAddresses?(known: readonly ProxyServer[]): Promise<void>
  /** Makes it send traffic so, at once and without losing a request. Servers that are not named are drained, then forgotten. */
  setServers(servers: readonly ProxyServer[]): Promise<void>
  /** Writes the baseline. What it runs with now stays as it is. */
  writeBaseline(servers: readonly ProxyServer[]): Promise<void>
  /**
   * Only of a proxy whose split has addresses of containers: from now on it runs with the baseline, which follows a container that restarts with another
   * address. For when only these servers are left.
   */
  loadBaseline?(servers: readonly ProxyServer[]): Promise<void>
  /** What brings it back to these servers without a runner: scripts of the server's own tools, in order. Makes no call. */
  restoreScripts(servers: readonly ProxyServer[]): readonly RemoteScript[]
  /** Requests that these containers still serve; undefined where the proxy does not count them. */
  activeRequests(containerIds: readonly string[]): Promise<number | undefined>
  evidence(measured: () => Promise<MeasuredContainers>): EvidenceSource
}
