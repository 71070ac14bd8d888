import { Agent } from 'node:http'
import type { ClientRequestArgs } from 'node:http'
import { createConnection } from 'node:net'
import type { Socket } from 'node:net'
import type { Target, TargetHealth } from '../traffic.js'

export type HealthState = Pick<TargetHealth, 'state' | 'reason' | 'description'>

/** How long the data plane waits for a target, in real milliseconds. */
export interface TargetTimeouts {
  readonly connect: number
  /** How long an unused connection is kept. */
  readonly pooled: number
}

/** No connection could be made in time: the load balancer answers 504, not 502. */
export class ConnectTimeout extends Error {}

/** A target as registered with one group: its health, its pooled connections and what is in flight to it. */
export class RegisteredTarget implements Target {
  readonly id: string
  readonly port: number
  readonly key: string
  readonly agent: Agent
  health: HealthState = { state: 'unused', reason: 'Target.NotInUse' }
  private readonly inFlight = new Set<() => void>()
  private readonly idleWaiters: (() => void)[] = []

  constructor(
    { id, port }: Target,
    readonly timeouts: TargetTimeouts
  ) {
    this.id = id
    this.port = port
    this.key = targetKey({ id, port })
    this.agent = poolConnections(timeouts)
  }

  /** Where the target really listens. */
  get host(): string {
    return this.id.startsWith('127.') ? this.id : '127.0.0.1'
  }

  get inFlightCount(): number {
    return this.inFlight.size
  }

  /** Notes a request to the target; `cut` ends it by force. Returns what to call at its end. */
  begin(cut: () => void): () => void {
    this.inFlight.add(cut)
    return () => {
      this.inFlight.delete(cut)
      if (this.inFlight.size === 0) for (const resolve of this.idleWaiters.splice(0)) resolve()
    }
  }

  async untilIdle(): Promise<void> {
    if (this.inFlight.size > 0) await new Promise<void>(resolve => this.idleWaiters.push(resolve))
  }

  /** Ends by force what is still in flight, and closes all pooled connections. */
  cutOff(): void {
    for (const cut of [...this.inFlight]) cut()
    this.agent.destroy()
  }
}

export function targetKey({ id, port }: Target): string {
  return `${id}:${port}`
}

/**
 * Connections are kept alive and used again, as a load balancer does. Node's agent also follows the target's `Keep-Alive:
 * timeout` hint, which AWS does not: a service whose keep-alive is shorter than the 60 s of the load balancer has rare
 * 502s in AWS that it does not have here.
 */
function poolConnections({ connect, pooled }: TargetTimeouts): Agent {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 256, scheduling: 'lifo', timeout: pooled })
  const bounded = agent as unknown as { createConnection: (options: ClientRequestArgs) => Socket }
  bounded.createConnection = options => connectWithin(options, connect)
  return agent
}

function connectWithin(options: ClientRequestArgs, milliseconds: number): Socket {
  const socket = createConnection({ host: options.host ?? '127.0.0.1', port: Number(options.port), noDelay: true })
  const timer = setTimeout(() => socket.destroy(new ConnectTimeout('The target did not accept in time.')), milliseconds)
  const settle = () => clearTimeout(timer)
  socket.once('connect', settle).once('close', settle)
  return socket
}
