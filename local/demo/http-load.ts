import { Agent, get } from 'node:http'

/** What a stretch of live traffic came to. */
export interface Traffic {
  readonly served: number
  /** No answer, or one that says that the service failed (5xx). */
  readonly lost: number
  /** Answers by the version that gave them. */
  readonly byVersion: Readonly<Record<string, number>>
  /** What was lost, by status or error, for people. */
  readonly losses: Readonly<Record<string, number>>
  readonly slowestMilliseconds: number
}

/** Clients that keep asking, whatever the answers are. */
export interface HttpLoad {
  /** What came since the load began, or since it was last taken. */
  current(): Traffic
  /** The same, and begins anew. */
  take(): Traffic
  /** Sends no more, and waits for the answers that are due. */
  stop(): Promise<void>
}

const GIVE_UP_AFTER_MILLISECONDS = 10_000

/** Sends requests at a steady rate, each at its time: slow answers do not slow the clients down. */
export function startHttpLoad({ url, perSecond }: { readonly url: string; readonly perSecond: number }): HttpLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const pending = new Set<Promise<void>>()
  let tally = newTally()
  const send = () => {
    const startedAt = performance.now()
    const request = ask(url, agent).then(answer => note(tally, answer, performance.now() - startedAt))
    pending.add(request)
    void request.then(() => pending.delete(request))
  }
  const beganAt = performance.now()
  let sent = 0
  // What a busy machine made late is caught up with, so that the rate holds.
  const sendDue = () => {
    for (const due = ((performance.now() - beganAt) / 1000) * perSecond; sent < due; sent += 1) send()
  }
  const timer = setInterval(sendDue, 1000 / perSecond)
  return {
    current: () => tally,
    take() {
      const taken = tally
      tally = newTally()
      return taken
    },
    async stop() {
      clearInterval(timer)
      await Promise.all(pending)
      agent.destroy()
    }
  }
}

interface Tally {
  served: number
  lost: number
  readonly byVersion: Record<string, number>
  readonly losses: Record<string, number>
  slowestMilliseconds: number
}

function newTally(): Tally {
  return { served: 0, lost: 0, byVersion: {}, losses: {}, slowestMilliseconds: 0 }
}

type Answer = { readonly status: number; readonly version: string } | { readonly error: string }

function note(tally: Tally, answer: Answer, milliseconds: number): void {
  tally.slowestMilliseconds = Math.max(tally.slowestMilliseconds, milliseconds)
  if ('error' in answer || answer.status >= 500) {
    const kind = 'error' in answer ? answer.error : String(answer.status)
    tally.lost += 1
    tally.losses[kind] = (tally.losses[kind] ?? 0) + 1
    return
  }
  tally.served += 1
  tally.byVersion[answer.version] = (tally.byVersion[answer.version] ?? 0) + 1
}

function ask(url: string, agent: Agent): Promise<Answer> {
  return new Promise(resolve => {
    const request = get(url, { agent, timeout: GIVE_UP_AFTER_MILLISECONDS }, response => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (body += chunk))
      response.on('error', error => resolve({ error: error.message }))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, version: readVersion(body) }))
    })
    request.on('timeout', () => request.destroy(new Error('no answer')))
    request.on('error', error => resolve({ error: error.message }))
  })
}

function readVersion(body: string): string {
  return /"version":"([^"]*)"/.exec(body)?.[1] ?? 'none'
}
