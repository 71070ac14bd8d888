import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Answers by the version that gave them, or by what went wrong: the status and the text of Envoy, or the error of the connection. */
export type Counts = ReadonlyMap<string, number>

/** Asks the sample service through the gateway of a bed. */
export interface GatewayClient {
  /** One answer of this host name, as `Counts` has them. */
  ask(host: string): Promise<string>
  /** So many requests, four at a time. */
  count(host: string, requests: number): Promise<Counts>
  /** Resolves once a version answers. */
  untilServed(host: string): Promise<void>
  /** Requests without end, four at a time. */
  load(host: string): GatewayLoad
}

/** Requests that are being sent. */
export interface GatewayLoad {
  /** Resolves once there are so many of this answer. */
  readonly until: (answer: string, count: number) => Promise<void>
  /** What was answered until now. */
  readonly counts: () => Counts
  readonly stop: () => Promise<Counts>
}

const CLIENTS = 4
const WAIT_MILLISECONDS = 600_000

export function gatewayClient(port: number): GatewayClient {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const ask = (host: string) =>
    new Promise<string>(resolve => {
      get({ agent, host: '127.0.0.1', port, path: '/work', headers: { host } }, response => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () =>
          resolve(response.statusCode === 200 ? versionOf(text) : `${response.statusCode} ${text}`)
        )
        response.on('error', error => resolve(error.message))
      }).on('error', error => resolve(error.message))
    })
  const asMany = async (host: string, wantsMore: () => boolean, counts: Map<string, number>) => {
    const client = async () => {
      while (wantsMore()) {
        const answer = await ask(host)
        counts.set(answer, (counts.get(answer) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, client))
  }
  return {
    ask,
    async count(host, requests) {
      const counts = new Map<string, number>()
      let left = requests
      await asMany(host, () => left-- > 0, counts)
      return counts
    },
    async untilServed(host) {
      let answer = ''
      const until = performance.now() + WAIT_MILLISECONDS
      while (performance.now() < until) {
        answer = await ask(host)
        if (/^v\d+$/.test(answer)) return
        await sleep(100)
      }
      throw new Error(`The gateway answers ${answer} for ${host}.`)
    },
    load(host) {
      const counts = new Map<string, number>()
      let isOver = false
      const running = asMany(host, () => !isOver, counts)
      return {
        counts: () => new Map(counts),
        async until(answer, count) {
          const until = performance.now() + WAIT_MILLISECONDS
          while ((counts.get(answer) ?? 0) < count) {
            if (performance.now() > until) throw new Error(`${answer} is not served: ${JSON.stringify([...counts])}`)
            await sleep(50)
          }
        },
        async stop() {
          isOver = true
          await running
          return counts
        }
      }
    }
  }
}

function versionOf(text: string): string {
  const { version } = JSON.parse(text) as { version: string }
  return version
}

/** The answers that are no version: what clients lost. */
export function lostIn(counts: Counts): readonly (readonly [string, number])[] {
  return [...counts].filter(([answer]) => !/^v\d+$/.test(answer))
}
