import { request as send, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { readBody } from '../../protocol/read-body.js'

/** A request to the registry behind the front. */
export interface BackendRequest {
  readonly method: string
  readonly url: string
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

export interface BackendAnswer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Asks the registry that listens on `socketPath`, body and answer in memory. */
export function askBackend(socketPath: string, { method, url, headers, body }: BackendRequest): Promise<BackendAnswer> {
  return new Promise((resolve, reject) => {
    const onward = send({ socketPath, method, path: url, headers }, answer => {
      readBody(answer).then(
        read => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: read }),
        reject
      )
    })
    onward.once('error', reject).end(body)
  })
}

/** Hands a client's request on and streams both ways: layers are never held in memory. */
export function passOn(socketPath: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, url, headers } = request
  const onward = send({ socketPath, method, path: url, headers: onwardHeaders(headers) }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.once('error', error => response.destroy(error))
  // A client that goes away in the middle of a layer leaves no half of it.
  request.once('close', () => request.complete || onward.destroy())
  request.pipe(onward)
}

/** The registry behind it does not check ECR's tokens. */
export function onwardHeaders(headers: IncomingMessage['headers']): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'))
}
