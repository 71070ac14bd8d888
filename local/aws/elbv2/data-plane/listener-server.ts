import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange } from './forward-request.js'

/** The socket on 127.0.0.1 behind a listener. */
export interface ListenerServer {
  readonly port: number
  close(): Promise<void>
}

const firstUnprivilegedPort = 1024
/** A client that keeps a connection idle meets no surprise for a minute of real time, whatever the cloud's clock does. */
const clientKeepAliveMilliseconds = 65_000

/** Listens on the port wanted where an ordinary user may and it is free, otherwise on any free one. */
export async function openListenerServer(
  wanted: number,
  handle: (exchange: Exchange) => void
): Promise<ListenerServer> {
  const server = createServer({ keepAliveTimeout: clientKeepAliveMilliseconds, noDelay: true }, (request, response) => {
    handle({ request, response })
  })
  server.headersTimeout = clientKeepAliveMilliseconds + 1000
  if (wanted < firstUnprivilegedPort || !(await listens(server, wanted))) await listen(server, 0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function listens(server: Server, port: number): Promise<boolean> {
  try {
    await listen(server, port)
    return true
  } catch {
    return false
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}
