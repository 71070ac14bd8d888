import { createServer, request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** A proxy, as companies put one between their runners and the world. */
export interface ForwardProxy {
  /** `http://127.0.0.1:port`, with user and password where it requires them. */
  readonly address: string
  /** What was asked for, oldest first: `GET aws.test:80` or `CONNECT aws.test:443`; what was refused is not in it. */
  readonly visits: readonly string[]
  close(): Promise<void>
}

export interface ForwardProxyOptions {
  /** The addresses of its configured names, `host:port` both: its clients cannot look them up. Others are passed on as they are. */
  readonly names?: Readonly<Record<string, string>>
  /** `user:password`; a request without it gets 407. */
  readonly login?: string
}

/**
 * Starts a proxy: requests in absolute form are sent on (https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2), CONNECT opens a
 * tunnel (https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6).
 */
export async function startForwardProxy({ names = {}, login }: ForwardProxyOptions = {}): Promise<ForwardProxy> {
  const visits: string[] = []
  const tunnels = new Set<Socket>()
  const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`
  const isWelcome = ({ headers }: IncomingMessage) => wanted === undefined || headers['proxy-authorization'] === wanted
  const find = (host: string, port: string) => {
    const [name = '', where = ''] = (names[`${host}:${port}`] ?? `${host}:${port}`).split(':')
    return { host: name, port: Number(where) }
  }

  const server = createServer((request, response) => {
    if (!isWelcome(request)) return void response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end()
    if (!URL.canParse(request.url ?? ''))
      return void response.writeHead(400).end('a proxy was asked as if it were a server')
    const { hostname, port, pathname, search } = new URL(request.url ?? '')
    visits.push(`${request.method ?? ''} ${hostname}:${port || '80'}`)
    passOn(request, response, { ...find(hostname, port || '80'), path: pathname + search })
  })
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (!isWelcome(request)) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    visits.push(`CONNECT ${request.url ?? ''}`)
    const [host = '', port = '443'] = (request.url ?? '').split(':')
    const far = connect(find(host, port), () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      far.write(head)
      socket.pipe(far).pipe(socket)
    })
    for (const end of [socket, far]) {
      tunnels.add(end)
      end.on('error', () => [socket, far].map(each => each.destroy()))
      end.on('close', () => tunnels.delete(end))
    }
  })

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${login === undefined ? '' : `${login}@`}127.0.0.1:${port}`,
    visits,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
        for (const socket of tunnels) socket.destroy()
      })
  }
}

function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  to: { readonly host: string; readonly port: number; readonly path: string }
): void {
  // What is meant for the proxy stays with it.
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !name.startsWith('proxy-')))
  const onward = requestHttp({ ...to, method: request.method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.writeHead(502).end())
  request.pipe(onward)
}
