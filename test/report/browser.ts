import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { findBrowser } from '../../scripts/site/diagrams/find-browser.js'

/** A page in a headless Chromium, controlled by the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/ */
export interface BrowserPage {
  /** Sends one command of the protocol to the page. */
  send<Answer = unknown>(method: string, parameters?: object): Promise<Answer>
  /** Everything of that kind that happened since the page was opened. */
  seen(method: string): readonly Readonly<Record<string, unknown>>[]
  /** Opens an address and waits until it is loaded. */
  open(url: string): Promise<void>
  /** The value of an expression in the page. */
  evaluate<Value>(expression: string): Promise<Value>
}

export interface Browser {
  newPage(): Promise<BrowserPage>
  close(): Promise<void>
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Starts a Chromium with a profile of its own; one of its programs must be on the PATH. */
export async function startBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'browser-'))
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run']
  const child = spawn(
    findBrowser(),
    [...flags, '--disable-dev-shm-usage', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }
  )
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const connection = connect(input, output)
  return {
    async newPage() {
      const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true
      })
      return openPage(connection, sessionId)
    },
    async close() {
      await connection.send('Browser.close').catch(() => undefined)
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

interface Connection {
  send<Answer>(method: string, parameters?: object, sessionId?: string): Promise<Answer>
  readonly messages: readonly Message[]
}

/** Messages are JSON, each ended by a NUL. */
function connect(input: Writable, output: Readable): Connection {
  const waiting = new Map<number, (message: Message) => void>()
  const messages: Message[] = []
  let text = ''
  let lastId = 0
  output.setEncoding('utf8')
  output.on('data', (chunk: string) => {
    const parts = (text + chunk).split('\0')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const message = JSON.parse(part) as Message
      if (message.id === undefined) messages.push(message)
      else waiting.get(message.id)?.(message)
    }
  })
  return {
    messages,
    send: <Answer>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<Answer>((resolve, reject) => {
        const id = (lastId += 1)
        waiting.set(id, ({ error, result }) => {
          waiting.delete(id)
          if (error === undefined) resolve(result as Answer)
          else reject(new Error(`${method}: ${error.message}`))
        })
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      })
  }
}

async function openPage(connection: Connection, sessionId: string): Promise<BrowserPage> {
  const page: BrowserPage = {
    send: (method, parameters) => connection.send(method, parameters, sessionId),
    seen: method =>
      connection.messages
        .filter(message => message.sessionId === sessionId && message.method === method)
        .map(({ params = {} }) => params),
    async open(url) {
      const before = page.seen('Page.loadEventFired').length
      await page.send('Page.navigate', { url })
      while (page.seen('Page.loadEventFired').length === before)
        await page.evaluate('new Promise(requestAnimationFrame)').catch((error: unknown) => {
          // A page that leads to another one is replaced meanwhile.
          if (!String(error).includes('navigated')) throw error
        })
    },
    async evaluate<Value>(expression: string) {
      const { result, exceptionDetails } = await page.send<{
        result: { value: Value }
        exceptionDetails?: { exception?: { description?: string } }
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (exceptionDetails === undefined) return result.value
      throw new Error(exceptionDetails.exception?.description ?? 'The page threw something.')
    }
  }
  for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await page.send(`${domain}.enable`)
  return page
}
