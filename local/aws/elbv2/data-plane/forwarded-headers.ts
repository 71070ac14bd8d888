import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Headers that concern one connection only: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const ownToConnection = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade', 'expect'])
const setAnew = new Set(['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-port'])

/**
 * The client's headers with those that a load balancer adds, as a flat list so that order and doubles stay:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html
 */
export function forwardedHeaders(
  request: IncomingMessage,
  { listenerPort, protocol }: { listenerPort: number; protocol: string }
): string[] {
  const { headers } = request
  const list: string[] = []
  copyHeaders(request.rawHeaders, { into: list, skip: name => ownToConnection.has(name) || setAnew.has(name) })
  const client = request.socket.remoteAddress ?? ''
  const before = headers['x-forwarded-for']
  list.push('X-Forwarded-For', before === undefined ? client : `${before.toString()}, ${client}`)
  list.push('X-Forwarded-Proto', protocol.toLowerCase(), 'X-Forwarded-Port', String(listenerPort))
  if (headers['x-amzn-trace-id'] === undefined) list.push('X-Amzn-Trace-Id', newTraceId())
  return list
}

/** The target's headers with the load balancer's cookies. */
export function returnedHeaders(answer: IncomingMessage, setCookies: readonly string[]): string[] {
  const list: string[] = []
  copyHeaders(answer.rawHeaders, {
    into: list,
    skip: name => name === 'transfer-encoding' || ownToConnection.has(name)
  })
  for (const cookie of setCookies) list.push('Set-Cookie', cookie)
  return list
}

function copyHeaders(
  raw: readonly string[],
  { into, skip }: { into: string[]; skip: (lowerCaseName: string) => boolean }
): void {
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? ''
    if (!skip(name.toLowerCase())) into.push(name, raw[index + 1] ?? '')
  }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html */
function newTraceId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16)
  return `Root=1-${seconds}-${randomBytes(12).toString('hex')}`
}
