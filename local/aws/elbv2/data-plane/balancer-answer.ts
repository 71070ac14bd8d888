import { STATUS_CODES } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FixedResponseAction, RedirectAction } from '../rules/action-list.js'

/** A page of the load balancer's own making. */
export function answerStatus(response: ServerResponse, status: number): void {
  const title = `${status} ${STATUS_CODES[status] ?? ''}`
  answer(response, {
    status,
    type: 'text/html',
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`
  })
}

export function answerFixed(response: ServerResponse, action: FixedResponseAction): void {
  answer(response, { status: action.statusCode, type: action.contentType, body: action.body })
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions */
export function answerRedirect(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  action: RedirectAction
): void {
  const here = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const words: Readonly<Record<string, string>> = {
    protocol: 'http',
    host: here.hostname,
    port: here.port === '' ? '80' : here.port,
    path: here.pathname.slice(1),
    query: here.search.slice(1)
  }
  const fill = (text: string) => text.replace(/#\{(\w+)\}/g, (all, word: string) => words[word] ?? all)
  const protocol = fill(action.protocol).toLowerCase()
  const query = fill(action.query)
  const location = `${protocol}://${fill(action.host)}:${fill(action.port)}${fill(action.path)}${query === '' ? '' : `?${query}`}`
  response.setHeader('location', location)
  answerStatus(response, action.statusCode)
}

function answer(
  response: ServerResponse,
  { status, type, body }: { status: number; type: string; body: string }
): void {
  response.writeHead(status, {
    server: 'awselb/2.0',
    'content-type': type,
    'content-length': Buffer.byteLength(body)
  })
  response.end(body)
}
