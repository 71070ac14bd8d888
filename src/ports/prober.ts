import type { Probe } from '../domain/gate/observations.js'

/** One request to an address, as a client would make it. */
export interface ProbeRequest {
  readonly url: string
  readonly method: 'GET' | 'HEAD'
  readonly headers: ReadonlyMap<string, string>
  readonly timeoutMilliseconds: number
}

/** Asks a service from outside. */
export interface Prober {
  /** Never throws: no answer is an outcome too. The body is cut at 64 KiB. */
  probe(request: ProbeRequest): Promise<Probe['outcome']>
}
