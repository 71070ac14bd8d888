export const PROXY_KINDS = ['haproxy', 'nginx', 'caddy', 'traefik', 'none'] as const
/** `none`: traffic follows Docker's DNS, and cannot be split. */
export type ProxyKind = (typeof PROXY_KINDS)[number]

/** For people. */
export const NAME_OF: Readonly<Record<ProxyKind, string>> = {
  haproxy: 'HAProxy',
  nginx: 'nginx',
  caddy: 'Caddy',
  traefik: 'Traefik',
  none: "Docker's DNS"
}

/** Weights that a proxy takes, as whole numbers. */
export const MOST_WEIGHT: Readonly<Record<ProxyKind, number>> = {
  haproxy: 256,
  nginx: 10_000,
  caddy: 100,
  traefik: 10_000,
  none: 0
}

/** What evidence is read from; `none`: gates on errors and latency are refused. */
export interface ProxyEvidence {
  readonly requests: 'counters' | 'access-log' | 'none'
  /** Whether requests slower than a threshold can be counted. */
  readonly latency: boolean
}

/** Known before a server is reached: a gate that cannot be judged is refused at once. */
export const EVIDENCE_OF: Readonly<Record<ProxyKind, ProxyEvidence>> = {
  haproxy: { requests: 'counters', latency: false },
  nginx: { requests: 'access-log', latency: true },
  caddy: { requests: 'access-log', latency: true },
  traefik: { requests: 'access-log', latency: true },
  none: { requests: 'none', latency: false }
}
