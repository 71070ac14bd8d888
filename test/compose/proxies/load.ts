import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What came back: by the container that answered, or by status or error. */
export type Answers = Map<string, number>

/** One request over a connection of its own. */
export async function ask(port: number, path = '/', longestMilliseconds = 20_000): Promise<string> {
  return await new Promise(resolve => {
    const request = get({ host: '127.0.0.1', port, path, agent: false, timeout: longestMilliseconds }, response => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve(response.statusCode === 200 ? text : String(response.statusCode)))
      response.on('error', error => resolve(error.message))
    })
    request.on('timeout', () => request.destroy(new Error(`no answer in ${longestMilliseconds / 1000} s`)))
    request.on('error', error => resolve(error.message))
  })
}

/** Exactly `count` requests, four at a time. */
export async function askMany(port: number, count: number, path = '/'): Promise<Answers> {
  const answers: Answers = new Map()
  let left = count
  const client = async () => {
    while (left > 0) {
      left -= 1
      const answer = await ask(port, path)
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
  }
  await Promise.all([client(), client(), client(), client()])
  return answers
}

/** Requests without end, two at a time, until it is stopped. `more` waits until so many more were answered. */
export function steadyLoad(port: number): {
  readonly more: (count: number) => Promise<void>
  readonly stop: () => Promise<Answers>
} {
  const answers: Answers = new Map()
  let isOver = false
  const client = async () => {
    while (!isOver) {
      const answer = await ask(port)
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
  }
  const clients = [client(), client()]
  const total = () => [...answers.values()].reduce((sum, each) => sum + each, 0)
  return {
    async more(count) {
      for (const until = total() + count; total() < until;) await sleep(10)
    },
    async stop() {
      isOver = true
      await Promise.all(clients)
      return answers
    }
  }
}

/** Percent of the answers that came from these, of all. */
export function shareOf(answers: Answers, names: readonly string[]): number {
  const all = [...answers.values()].reduce((sum, each) => sum + each, 0)
  return (100 * names.reduce((sum, name) => sum + (answers.get(name) ?? 0), 0)) / all
}

/** Answers that no container gave. */
export function lostOf(answers: Answers, names: readonly string[]): Record<string, number> {
  return Object.fromEntries([...answers].filter(([answer]) => !names.includes(answer)))
}
