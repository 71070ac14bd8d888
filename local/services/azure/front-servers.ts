import {
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { ReplicaProcess } from './replica-process.js'

/** Addresses that are open before they are needed, so that each is known as soon as something needs one. */
export interface FrontServers {
  /** `127.0.0.1:port`; the same one for the same key. Throws where none is left. */
  claim(key: string, listener: RequestListener): string
  close(): Promise<void>
}

export interface FrontOptions {
  /** How many addresses are opened. */
  readonly count: number
  /** PEM. With it, all addresses are HTTPS, as those of Azure are. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

export async function openFrontServers({ count, tls }: FrontOptions): Promise<FrontServers> {
  const listeners = new Map<number, RequestListener>()
  const servers: Server[] = []
  for (let index = 0; index < count; index += 1) {
    const listener: RequestListener = (incoming, answer) => {
      const own = listeners.get(index)
      if (own === undefined) answer.writeHead(404).end()
      else own(incoming, answer)
    }
    const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
    // Longer than a client keeps an idle connection, so that it is never this side that closes first.
    server.keepAliveTimeout = 75_000
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    servers.push(server)
  }
  const claimed = new Map<string, number>()
  return {
    claim(key, listener) {
      const index = claimed.get(key) ?? claimed.size
      const server = servers[index]
      if (server === undefined) throw new Error(`All ${count} addresses of the front are in use.`)
      claimed.set(key, index)
      listeners.set(index, listener)
      return `127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    async close() {
      await Promise.all(
        servers.map(server => {
          const closed = new Promise(done => server.close(done))
          server.closeAllConnections()
          return closed
        })
      )
    }
  }
}

/** Sends a request to a replica and streams the answer back. `done` gets the status, and how long it took. */
export function forward(
  { incoming, answer }: { readonly incoming: IncomingMessage; readonly answer: ServerResponse },
  replica: ReplicaProcess | undefined,
  done: (status: number, milliseconds: number) => void
): void {
  const startedAt = performance.now()
  const end = (status: number) => done(status, performance.now() - startedAt)
  const port = replica?.port()
  if (replica === undefined || port === undefined) {
    answer.writeHead(503).end('no healthy upstream')
    end(503)
    return
  }
  const { agent } = replica
  const options = { host: '127.0.0.1', port, agent, path: incoming.url, method: incoming.method }
  const sent = request({ ...options, headers: incoming.headers }, response => {
    const status = response.statusCode ?? 503
    answer.writeHead(status, response.headers)
    response.pipe(answer)
    response.once('end', () => end(status))
  })
  sent.on('error', () => {
    if (answer.headersSent) {
      answer.destroy()
      return
    }
    answer.writeHead(503).end('upstream connect error or disconnect/reset before headers')
    end(503)
  })
  incoming.pipe(sent)
}
