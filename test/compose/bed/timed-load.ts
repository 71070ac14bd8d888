import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../proxies/load.js'

/** One answer: `v1 3f2a1b4c`, a status, or what went wrong. */
export interface TimedAnswer {
  /** Epoch milliseconds at which the request was sent. */
  readonly at: number
  readonly answer: string
}

export interface TimedLoad {
  readonly answers: readonly TimedAnswer[]
  /** Answers that no version gave. */
  lost(): readonly TimedAnswer[]
  /** Percent of the answers to requests that were sent meanwhile which a version gave, and how many there were. */
  shareOf(version: string, from: number, to: number): { readonly percent: number; readonly count: number }
  stop(): Promise<void>
}

/** Requests without end, each over a connection of its own, by `clients` at a time, each of which pauses for so long after an answer. */
export function timedLoad(port: number, clients = 3, pauseMilliseconds = 25): TimedLoad {
  const answers: TimedAnswer[] = []
  let isOver = false
  const client = async () => {
    while (!isOver) {
      const at = Date.now()
      answers.push({ at, answer: await ask(port) })
      if (pauseMilliseconds > 0) await wait(pauseMilliseconds)
    }
  }
  const running = Array.from({ length: clients }, client)
  return {
    answers,
    lost: () => answers.filter(({ answer }) => !/^v\d /.test(answer)),
    shareOf(version, from, to) {
      const within = answers.filter(({ at }) => at >= from && at < to)
      const own = within.filter(({ answer }) => answer.startsWith(`${version} `))
      return { percent: (100 * own.length) / within.length, count: within.length }
    },
    async stop() {
      isOver = true
      await Promise.all(running)
    }
  }
}
