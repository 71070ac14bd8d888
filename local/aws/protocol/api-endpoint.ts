import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { carryOutCall, type CallDeps, type Reply } from './carry-out-call.js'
import { readBody } from './read-body.js'

/** Answers requests below `/_local/`. */
export type AdminHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface ApiEndpoint {
  /** `http://127.0.0.1:port` */
  readonly url: string
  /** Cuts all connections, also those of calls that hang. */
  close(): Promise<void>
}

export interface ApiEndpointOptions {
  /** 0 takes a free port. */
  readonly port: number
  readonly deps: CallDeps
  readonly administer?: AdminHandler
}

/** Serves every service's API on one loopback port, as `AWS_ENDPOINT_URL` expects it. */
export async function openApiEndpoint(options: ApiEndpointOptions): Promise<ApiEndpoint> {
  const server = createServer((request, response) => {
    serve(request, response, options).catch((error: unknown) => response.destroy(error as Error))
  })
  // An idle connection that the server closes just when the client sends on it would look like an unrequested fault.
  server.keepAliveTimeout = 120_000
  const port = await listen(server, options.port)
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) }
}

async function serve(request: IncomingMessage, response: ServerResponse, options: ApiEndpointOptions): Promise<void> {
  if (options.administer !== undefined && request.url?.startsWith('/_local/') === true) {
    return options.administer(request, response)
  }
  const body = await readBody(request)
  const reply = await carryOutCall({ path: request.url ?? '/', headers: request.headers, body }, options.deps)
  send(reply, response, options.deps.clock.now())
}

/** `now` is the cloud's time, which clients learn from every answer. */
function send(reply: Reply, response: ServerResponse, now: number): void {
  if (reply.kind === 'silence') return
  if (reply.kind === 'cut') return void response.socket?.resetAndDestroy()
  const { status, headers, body } = reply.answer
  const date = new Date(now).toUTCString()
  response.writeHead(status, { ...headers, date, 'content-length': Buffer.byteLength(body) }).end(body)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
