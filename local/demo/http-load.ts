import { Agent, get } from 'node:http'

/** What a stretch of live traffic came to. */
export interface Traffic {
  readonly served: number
  /** No answer, or one that reports that the service failed (5xx). */
  readonly lost: number
  /** Answers by the version that gave them. */
  readonly byVersion: Readonly<Record<string, number>>
  /** Of the lost: answers by which a version itself reported a failure. */
  readonly failedBy: Readonly<Record<string, number>>
  /** What was lost, by status or error, for people. */
  readonly losses: Readonly<Record<string, number>>
  readonly slowestMilliseconds: number
}

/** What one request came to; `none` where no version answered. */
export interface RequestOutcome {
  readonly version: string
  readonly isLost: boolean
}

/** Clients that keep asking, whatever the answers are. */
export interface HttpLoad {
  /** What came since the load began, or since it was last taken. */
  current(): Traffic
  /** The same, and starts again. */
  take(): Traffic
  /** Sends no more, and waits for the answers that are due. */
  stop(): Promise<void>
}

const NO_VERSION = 'none'
/** As long as a load balancer waits for an idle connection. */
const GIVE_UP_AFTER_MILLISECONDS = 60_000
const BEATS = 100

export interface HttpLoadOptions {
  readonly url: string
  readonly perSecond: number
  /** How long an answer is waited for: 60 s unless given. While this process stands still, it does not wait. */
  readonly patienceMilliseconds?: number
  readonly onOutcome?: (outcome: RequestOutcome) => void
}

/** Sends requests at a steady rate, each at its time: slow answers do not slow the clients down. */
export function startHttpLoad({
  url,
  perSecond,
  patienceMilliseconds = GIVE_UP_AFTER_MILLISECONDS,
  onOutcome
}: HttpLoadOptions): HttpLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const pending = new Set<Promise<void>>()
  const patience = startPatience(patienceMilliseconds)
  let tally = newTally()
  const send = () => {
    const startedAt = performance.now()
    const request = ask(url, agent, patience).then(answer => {
      const outcome = note(tally, answer, performance.now() - startedAt)
      onOutcome?.(outcome)
    })
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
      patience.stop()
      agent.destroy()
    }
  }
}

interface Tally {
  served: number
  lost: number
  readonly byVersion: Record<string, number>
  readonly failedBy: Record<string, number>
  readonly losses: Record<string, number>
  slowestMilliseconds: number
}

function newTally(): Tally {
  return { served: 0, lost: 0, byVersion: {}, failedBy: {}, losses: {}, slowestMilliseconds: 0 }
}

type Answer = { readonly status: number; readonly version: string } | { readonly error: string }

function note(tally: Tally, answer: Answer, milliseconds: number): RequestOutcome {
  tally.slowestMilliseconds = Math.max(tally.slowestMilliseconds, milliseconds)
  const version = 'error' in answer ? NO_VERSION : answer.version
  if ('error' in answer || answer.status >= 500) {
    tally.lost += 1
    count(tally.losses, 'error' in answer ? answer.error : String(answer.status))
    if (version !== NO_VERSION) count(tally.failedBy, version)
    return { version, isLost: true }
  }
  tally.served += 1
  count(tally.byVersion, version)
  return { version, isLost: false }
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

/** Gives up what waits for too many beats. However late a beat comes, it counts once. */
interface Patience {
  /** Returns what to call once there is an answer. */
  wait(giveUp: () => void): () => void
  stop(): void
}

function startPatience(milliseconds: number): Patience {
  const waiting = new Map<() => void, number>()
  let beats = 0
  const timer = setInterval(() => {
    beats += 1
    for (const [giveUp, since] of waiting) if (beats - since > BEATS) giveUp()
  }, milliseconds / BEATS)
  return {
    wait(giveUp) {
      waiting.set(giveUp, beats)
      return () => waiting.delete(giveUp)
    },
    stop: () => clearInterval(timer)
  }
}

function ask(url: string, agent: Agent, patience: Patience): Promise<Answer> {
  return new Promise(resolve => {
    const settle = (answer: Answer) => {
      answered()
      resolve(answer)
    }
    const request = get(url, { agent }, response => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (body += chunk))
      response.on('error', error => settle({ error: error.message }))
      response.on('end', () => settle({ status: response.statusCode ?? 0, version: readVersion(body) }))
    })
    const answered = patience.wait(() => request.destroy(new Error('no answer')))
    request.on('error', error => settle({ error: error.message }))
  })
}

function readVersion(body: string): string {
  return /"version":"([^"]*)"/.exec(body)?.[1] ?? NO_VERSION
}
