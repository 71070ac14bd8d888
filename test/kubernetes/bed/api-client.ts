import { readFileSync } from 'node:fs'
import { Agent, request as httpsRequest } from 'node:https'
import type { IncomingMessage } from 'node:http'

/** A Kubernetes object, as far as every kind has the same fields. */
export interface KubernetesObject {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly uid?: string
    readonly resourceVersion?: string
    readonly generation?: number
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
    readonly deletionTimestamp?: string
    readonly deletionGracePeriodSeconds?: number
    readonly [field: string]: unknown
  }
  readonly [field: string]: unknown
}

export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
}

export interface ApiCall {
  readonly body?: unknown
  /** Instead of a body: what is sent as it is. */
  readonly text?: string
  /** `application/json` unless it is a patch of another type. */
  readonly contentType?: string
}

/** How a client is let in: a certificate of the bed's authority, or a token. */
export interface ApiAccess {
  readonly server: string
  readonly caFile: string
  readonly certFile?: string
  readonly keyFile?: string
  readonly token?: string
}

/** Calls the API of a bed. */
export interface ApiClient {
  /** One call, whatever its status. Text that is not JSON comes back as it is. */
  call(method: string, path: string, call?: ApiCall): Promise<ApiAnswer>
  /** One call that must succeed. Throws with the status and the message of the API server. */
  send<T = KubernetesObject>(method: string, path: string, call?: ApiCall): Promise<T>
  /** Every object of a collection, and each change until `close`: it lists again where the connection ended. */
  watch(path: string, onEvent: (type: string, object: KubernetesObject) => void): { readonly close: () => void }
  close(): void
}

export function apiClient(access: ApiAccess): ApiClient {
  const agent = new Agent({
    keepAlive: true,
    ca: readFileSync(access.caFile),
    ...(access.certFile === undefined ? {} : { cert: readFileSync(access.certFile) }),
    ...(access.keyFile === undefined ? {} : { key: readFileSync(access.keyFile) })
  })
  const headers = {
    accept: 'application/json',
    ...(access.token === undefined ? {} : { authorization: `Bearer ${access.token}` })
  }
  const call: ApiClient['call'] = (method, path, { body, text, contentType = 'application/json' } = {}) =>
    new Promise((resolve, reject) => {
      const content = text ?? (body === undefined ? undefined : JSON.stringify(body))
      const own = { ...headers, ...(content === undefined ? {} : contentHeaders(content, contentType)) }
      const attempt = () => {
        const request = httpsRequest(access.server + path, { method, agent, headers: own }, response => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(parts).toString()) })
          )
        })
        // The server closed an idle connection just then: https://nodejs.org/api/http.html#requestreusedsocket
        request.on('error', (error: NodeJS.ErrnoException) => {
          if (request.reusedSocket && error.code === 'ECONNRESET') attempt()
          else reject(error)
        })
        request.end(content)
      }
      attempt()
    })
  const send = async <T>(method: string, path: string, options?: ApiCall): Promise<T> => {
    const { status, body } = await call(method, path, options)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${messageOf(body)}`)
    return body as T
  }
  return {
    call,
    send,
    watch: (path, onEvent) => watchCollection({ server: access.server, agent, headers, send }, path, onEvent),
    close: () => agent.destroy()
  }
}

interface WatchPlace {
  readonly server: string
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  readonly send: ApiClient['send']
}

interface ListAnswer {
  readonly metadata: { readonly resourceVersion: string }
  readonly items: readonly KubernetesObject[]
}

function watchCollection(
  { server, agent, headers, send }: WatchPlace,
  path: string,
  onEvent: (type: string, object: KubernetesObject) => void
): { readonly close: () => void } {
  let isOver = false
  let current: { destroy(): unknown } | undefined
  const known = new Map<string, KubernetesObject>()
  const report = (type: string, object: KubernetesObject) => {
    const key = object.metadata.uid ?? object.metadata.name
    if (type === 'DELETED') known.delete(key)
    else known.set(key, object)
    onEvent(type, object)
  }
  const begin = async () => {
    let hasEnded = false
    const again = () => {
      if (!hasEnded) setTimeout(start, 200)
      hasEnded = true
    }
    const { items, metadata } = await send<ListAnswer>('GET', path)
    const listed = new Set(items.map(item => item.metadata.uid))
    for (const object of [...known.values()]) if (!listed.has(object.metadata.uid)) report('DELETED', object)
    for (const object of items) report('ADDED', object)
    if (isOver) return
    const query = `${path.includes('?') ? '&' : '?'}watch=1&resourceVersion=${metadata.resourceVersion}`
    const request = httpsRequest(server + path + query, { agent, headers }, response => {
      const lines = readLines(response, line => {
        const { type, object } = JSON.parse(line) as { type: string; object: KubernetesObject }
        // An expired position ends the watch, and the list is read again.
        if (type === 'ERROR') response.destroy()
        else if (!isOver) report(type, object)
      })
      lines.then(again, again)
    })
    current = request
    request.on('error', again).end()
  }
  const start = () => {
    if (!isOver) void begin().catch(() => setTimeout(start, 200))
  }
  start()
  return {
    close() {
      isOver = true
      current?.destroy()
    }
  }
}

async function readLines(response: IncomingMessage, onLine: (line: string) => void): Promise<void> {
  let rest = ''
  response.setEncoding('utf8')
  for await (const part of response) {
    const lines = (rest + String(part)).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  }
}

/** Node sends the body of a DELETE without its length, and the API server takes it for the next request. */
function contentHeaders(content: string, type: string): Record<string, string | number> {
  return { 'content-type': type, 'content-length': Buffer.byteLength(content) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function messageOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : String(body)
}
