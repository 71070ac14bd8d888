import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The cache of GitHub Actions, as BuildKit uses it. */
export interface CacheService {
  /** What the runner gives every action of a job. */
  readonly environment: Readonly<Record<string, string>>
  /** Keys of what is complete. */
  readonly keys: readonly string[]
  /** Calls so far, by the name of the method; `upload` and `download` for what goes to the storage behind. */
  readonly calls: readonly string[]
  close(): Promise<void>
}

interface Entry {
  readonly id: string
  readonly key: string
  readonly version: string
  readonly blocks: Map<string, Buffer>
  content: Buffer
  isComplete: boolean
}

interface Lookup {
  readonly key?: string
  readonly version?: string
  readonly restore_keys?: readonly string[]
}

const METHOD = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/

/**
 * Starts version 2 of the service: Twirp with JSON for the entries (https://twitchtv.github.io/twirp/docs/spec_v7.html, messages as in
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts), block blobs of Azure for what
 * is in them (https://learn.microsoft.com/rest/api/storageservices/put-block-list). An entry never changes once it is complete.
 */
export async function startCacheService(): Promise<CacheService> {
  const entries: Entry[] = []
  const calls: string[] = []
  const token = jobToken()
  const server = createServer((request, response) => {
    void readAll(request).then(body => {
      const url = new URL(request.url ?? '/', 'http://cache')
      const method = METHOD.exec(url.pathname)?.[1]
      calls.push(method ?? (request.method === 'GET' ? 'download' : 'upload'))
      if (method === undefined) {
        serveBlob({ request, response, url, body }, entries)
        return
      }
      const isAllowed = request.headers.authorization === `Bearer ${token}`
      const answer = isAllowed ? carryOut(method, JSON.parse(body.toString()) as Lookup) : refuse('unauthenticated')
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // A signed URL gives anyone access to one entry.
  const signed = ({ id }: Entry) => `${origin}/blobs/${id}?sig=${id}`

  function carryOut(method: string, wanted: Lookup) {
    const { key = '', version = '', restore_keys: prefixes = [] } = wanted
    const found = entries.find(entry => entry.key === key && entry.version === version)
    switch (method) {
      case 'CreateCacheEntry': {
        if (found !== undefined) return refuse('already_exists')
        const entry = { id: randomUUID(), key, version, blocks: new Map(), content: Buffer.alloc(0), isComplete: false }
        entries.push(entry)
        return { status: 200, body: { ok: true, signed_upload_url: signed(entry) } }
      }
      case 'FinalizeCacheEntryUpload': {
        if (found === undefined) return refuse('not_found')
        found.isComplete = true
        return { status: 200, body: { ok: true, entry_id: String(entries.indexOf(found) + 1) } }
      }
      case 'GetCacheEntryDownloadURL': {
        const complete = entries.filter(entry => entry.isComplete && entry.version === version)
        const byPrefix = (prefix: string) => complete.findLast(entry => entry.key.startsWith(prefix))
        const hit =
          complete.find(entry => entry.key === key) ?? prefixes.map(byPrefix).find(entry => entry !== undefined)
        if (hit === undefined) return { status: 200, body: { ok: false } }
        return { status: 200, body: { ok: true, signed_download_url: signed(hit), matched_key: hit.key } }
      }
      default:
        return refuse('bad_route')
    }
  }

  return {
    environment: {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: token
    },
    get keys() {
      return entries.filter(({ isComplete }) => isComplete).map(({ key }) => key)
    },
    calls,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

const STATUS = { unauthenticated: 401, already_exists: 409, not_found: 404, bad_route: 404 }

function refuse(code: keyof typeof STATUS) {
  return { status: STATUS[code], body: { code, msg: code } }
}

interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly body: Buffer
}

function serveBlob({ request, response, url, body }: Visit, entries: readonly Entry[]): void {
  const entry = entries.find(({ id }) => url.pathname === `/blobs/${id}` && url.searchParams.get('sig') === id)
  const headers = {
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2025-01-05',
    'last-modified': new Date().toUTCString()
  }
  if (entry === undefined) return void response.writeHead(403, headers).end()
  if (request.method === 'PUT') {
    putBlob(entry, url.searchParams, body)
    return void response.writeHead(201, { ...headers, etag: '"1"' }).end()
  }
  const { content } = entry
  const [, from] = /^bytes=(\d+)-/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? '')) ?? []
  const range = content.subarray(Number(from ?? 0))
  const place = { 'content-range': `bytes ${from ?? 0}-${content.length - 1}/${content.length}` }
  response.writeHead(from === undefined ? 200 : 206, {
    ...headers,
    ...(from === undefined ? {} : place),
    'content-length': range.length
  })
  response.end(range)
}

/** Whole, in blocks, or the list that makes one blob of the blocks. */
function putBlob(entry: Entry, parameters: URLSearchParams, body: Buffer): void {
  const kind = parameters.get('comp')
  if (kind === 'block') entry.blocks.set(parameters.get('blockid') ?? '', body)
  else if (kind === null) entry.content = body
  else {
    const names = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(
      ([, name = '']) => name
    )
    entry.content = Buffer.concat(names.map(name => entry.blocks.get(name) ?? Buffer.alloc(0)))
  }
}

/** A token of the job, with what it may reach (`ac`): permission 3 is to read and to write. Its signature is not checked here. */
function jobToken(): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { nbf: now - 60, exp: now + 21_600, ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }]) }
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from(randomUUID()).toString('base64url')}`
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
