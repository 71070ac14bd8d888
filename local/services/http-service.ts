import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as a service sees it. */
export interface ServiceRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Epoch milliseconds. */
  readonly at: number
}

export interface ServiceAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown
}

/** What a service does instead of answering. */
export type Fault =
  /** `after`: the request was carried out all the same. */
  | { readonly kind: 'answer'; readonly answer: ServiceAnswer; readonly when?: 'after' }
  /** Takes the request and never answers. */
  | { readonly kind: 'silence' }
  /** Breaks the connection, before the request is carried out or after. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }

/** A real HTTP server that behaves as a service documents. */
export interface HttpService {
  /** `http://127.0.0.1:port`. */
  readonly origin: string
  /** What it answers to a request, without a connection: for tests in which only simulated time passes. */
  readonly answer: (request: ServiceRequest) => ServiceAnswer
  /** Everything that arrived, faults included. */
  readonly requests: readonly ServiceRequest[]
  /** Makes the next requests (that match) fail. Returns a function that ends this. */
  fail(
    fault: Fault,
    options?: { readonly times?: number; readonly path?: RegExp; readonly method?: string }
  ): () => void
  /** Adds so much time to every answer. */
  delay(milliseconds: number): void
  close(): Promise<void>
}

interface PlannedFault {
  readonly fault: Fault
  readonly path: RegExp
  readonly method: string | undefined
  left: number
}

/** Starts a service on a port of this machine, a free one unless it is given. */
export async function startHttpService(
  handle: (request: ServiceRequest) => ServiceAnswer,
  port = 0
): Promise<HttpService> {
  const requests: ServiceRequest[] = []
  const faults: PlannedFault[] = []
  let delayMilliseconds = 0
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? 'GET',
        url: new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`),
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        at: Date.now()
      }
      requests.push(request)
      setTimeout(() => serve(request, response), delayMilliseconds)
    })
  })

  function serve(request: ServiceRequest, response: ServerResponse): void {
    const planned = faults.find(
      ({ left, path, method }) =>
        left > 0 && path.test(request.url.pathname) && (method ?? request.method) === request.method
    )
    if (planned !== undefined) planned.left -= 1
    const fault = planned?.fault
    if (fault?.kind === 'silence') return
    if (fault?.kind === 'reset') {
      if (fault.when === 'after') handle(request)
      response.socket?.resetAndDestroy()
      return
    }
    if (fault?.when === 'after') handle(request)
    const { status, headers = {}, body } = fault?.answer ?? handle(request)
    const isText = typeof body === 'string' || body === undefined
    response.writeHead(status, {
      'content-type': isText ? 'text/plain' : 'application/json; charset=utf-8',
      ...headers
    })
    response.end(isText ? body : JSON.stringify(body))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: handle,
    fail: (fault, { times = 1, path = /./, method } = {}) => {
      const planned = { fault, path, method, left: times }
      faults.push(planned)
      return () => void (planned.left = 0)
    },
    delay: milliseconds => (delayMilliseconds = milliseconds),
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    }
  }
}
