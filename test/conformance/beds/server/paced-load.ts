import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../../../../src/ports/clock.js'

const MINUTE = 60_000
const AT_ONCE = 8
/** More than that behind, and the time waits. */
const MOST_OWED = 100

/** Requests of users at a pace, by a clock. Each has a connection of its own. */
export interface PacedLoad {
  requestsPerMinute: number
  /** Whether requests that are due were not sent yet. */
  isBehind(): boolean
  count(): { readonly total: number; readonly lost: number; readonly answers: ReadonlyMap<string, number> }
  stop(): Promise<void>
}

/** Starts it. An answer that does not begin with a version is lost. */
export function pacedLoad(port: number, clock: Pick<Clock, 'now'>, requestsPerMinute: number): PacedLoad {
  const answers = new Map<string, number>()
  let [owed, seenAt, total, lost, isOver] = [0, clock.now(), 0, 0, false]
  const agent = new Agent({ keepAlive: false, maxSockets: AT_ONCE })
  const client = async () => {
    while (!isOver) {
      const now = clock.now()
      owed += ((now - seenAt) * load.requestsPerMinute) / MINUTE
      seenAt = now
      if (owed < 1) await wait(20)
      else {
        owed -= 1
        const answer = await ask(port, agent)
        total += 1
        if (answer === undefined) lost += 1
        else answers.set(answer, (answers.get(answer) ?? 0) + 1)
      }
    }
  }
  const load: PacedLoad = {
    requestsPerMinute,
    isBehind: () => owed + ((clock.now() - seenAt) * load.requestsPerMinute) / MINUTE > MOST_OWED,
    count: () => ({ total, lost, answers }),
    async stop() {
      isOver = true
      await Promise.all(clients)
      agent.destroy()
    }
  }
  const clients = Array.from({ length: AT_ONCE }, client)
  return load
}

/** The version that answered; undefined for no answer, and for one with an error. */
export async function ask(port: number, agent?: Agent): Promise<string | undefined> {
  return await new Promise(resolve => {
    const request = get({ host: '127.0.0.1', port, agent: agent ?? false, timeout: 20_000 }, response => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('error', () => resolve(undefined))
      response.on('end', () =>
        resolve(response.statusCode === 200 ? /^([a-z-]+) [0-9a-f]{12}$/.exec(text)?.[1] : undefined)
      )
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
  })
}
