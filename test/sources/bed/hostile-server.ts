import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What was sent to the server. */
export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface HostileServer {
  readonly url: string
  readonly requests: readonly SentRequest[]
  stop(): Promise<void>
}

/** A real HTTP server that answers each request as `answer` does. */
export async function startHostileServer(
  answer: (request: SentRequest, response: ServerResponse) => void
): Promise<HostileServer> {
  const requests: SentRequest[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const sent = { method, path: url, headers, body: Buffer.concat(chunks).toString() }
      requests.push(sent)
      answer(sent, response)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

/** Sends more than any reader takes: about 100 MB, as long as the other side reads. */
export function sendWithoutEnd(response: ServerResponse, start: string): void {
  response.setHeader('content-type', 'application/json')
  response.write(start)
  const chunk = '[1,"2"],'.repeat(8_192)
  let left = 1_600
  const send = () => {
    while (left > 0) {
      left -= 1
      if (!response.write(chunk)) return response.once('drain', send)
    }
    return response.end()
  }
  send()
}
