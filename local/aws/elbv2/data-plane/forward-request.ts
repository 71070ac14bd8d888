import { request as startRequest } from 'node:http'
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import { answerStatus } from './balancer-answer.js'
import { forwardedHeaders, returnedHeaders } from './forwarded-headers.js'
import { ConnectTimeout } from '../target-groups/registered-target.js'
import type { RegisteredTarget } from '../target-groups/registered-target.js'

/** One request of a client and the answer to it. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** How a forwarded request ended. Milliseconds are the machine's. */
export type ForwardOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly status: 502 | 504; readonly connection: 'made' | 'not-made' }
  | { readonly kind: 'client-left' }

export interface ForwardOptions {
  readonly target: RegisteredTarget
  /** How long the target may stay silent, in real milliseconds. */
  readonly idleTimeout: number
  readonly listenerPort: number
  readonly protocol: string
  readonly setCookies: readonly string[]
  readonly done: (outcome: ForwardOutcome) => void
}

class IdleTimeout extends Error {}

/**
 * Sends a request to a target and streams the answer back. A target that refuses or drops the connection makes a 502, one
 * that stays silent a 504: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 * Nothing is sent twice: AWS documents a 502 for a target that closes a kept-alive connection under a request.
 */
export function forwardRequest(exchange: Exchange, options: ForwardOptions): void {
  const { request, response } = exchange
  const { target } = options
  const started = performance.now()
  const upstream = startRequest({
    host: target.host,
    port: target.port,
    agent: target.agent,
    method: request.method,
    path: request.url,
    headers: forwardedHeaders(request, options) as unknown as readonly string[],
    timeout: options.idleTimeout
  })
  const leave = target.begin(() => upstream.destroy(new Error('The deregistration delay is over.')))
  let outcome: ForwardOutcome | undefined
  const settle = (how: ForwardOutcome) => {
    if (outcome !== undefined) return
    outcome = how
    leave()
    options.done(how)
  }
  upstream.once('response', answer => {
    const status = answer.statusCode ?? 502
    const milliseconds = performance.now() - started
    const answered = () => settle({ kind: 'answered', status, milliseconds })
    response.writeHead(status, answer.statusMessage, returnedHeaders(answer, options.setCookies))
    answer.once('end', answered).once('close', () => {
      if (!answer.complete) response.destroy()
      answered()
    })
    answer.pipe(response)
  })
  upstream.once('timeout', () => upstream.destroy(new IdleTimeout('The target stayed silent.')))
  upstream.on('error', error => {
    if (response.headersSent || outcome !== undefined) return
    const failure = failureOf(error)
    settle(failure)
    answerStatus(response, failure.status)
  })
  response.once('close', () => {
    if (response.writableFinished) return
    if (!response.headersSent) settle({ kind: 'client-left' })
    upstream.destroy()
  })
  sendBody(request, upstream)
}

function sendBody(request: IncomingMessage, upstream: ClientRequest): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding === undefined && (length === undefined || length === '0')) upstream.end()
  else request.pipe(upstream)
}

function failureOf(error: NodeJS.ErrnoException): ForwardOutcome & { kind: 'failed' } {
  if (error instanceof ConnectTimeout) return { kind: 'failed', status: 504, connection: 'not-made' }
  if (error instanceof IdleTimeout) return { kind: 'failed', status: 504, connection: 'made' }
  return { kind: 'failed', status: 502, connection: error.syscall === 'connect' ? 'not-made' : 'made' }
}
