import { publicHost } from '../../../domain/secret-address/public-host.js'
import { authHeaders } from '../../../http/auth-headers.js'
import { readJsonAnswer } from '../../../http/read-json-answer.js'
import type { Clock } from '../../../ports/clock.js'
import type { JsonSource } from '../domain/json-source.js'

/** What the source is reached with. */
export interface JsonWorld {
  readonly clock: Clock
  /** `fetch` that bounds what it reads, follows no redirect and gives up at a time (epoch milliseconds). */
  readonly fetchUntil: (deadlineAt: number) => typeof fetch
}

/** The answers of one source, by their address. */
export interface JsonAnswers {
  /** The host of the source: the start of each sentence. */
  readonly who: string
  /** Asks for what it has no answer of. Throws what sending, and what reading an answer throws. */
  fetchAll(addresses: readonly string[]): Promise<void>
  get(address: string): { readonly body: unknown } | undefined
  clear(): void
}

const ATTEMPTS_MILLISECONDS = 25_000
const AT_ONCE = 6
/** Requests of one read at most: the windows that are left are read next time. */
const MOST_REQUESTS = 240

/** Remembers each answer: that of a window which ended long enough ago is final. */
export function jsonAnswers(
  { address, auth }: JsonSource,
  { secrets, world }: { readonly secrets: ReadonlyMap<string, string>; readonly world: JsonWorld }
): JsonAnswers {
  const answers = new Map<string, { readonly body: unknown }>()
  const { clock, fetchUntil } = world
  const who = publicHost(new URL(address))
  const hidden = [...secrets.values()]

  async function ask(url: string): Promise<void> {
    const headers = { accept: 'application/json', 'user-agent': 'deploy-kit', ...authHeaders(auth, secrets) }
    const response = await fetchUntil(clock.now() + ATTEMPTS_MILLISECONDS)(url, { headers })
    const body = await readJsonAnswer(response, { who, secrets: hidden, reportOf: () => undefined })
    answers.set(url, { body })
  }

  return {
    who,
    get: url => answers.get(url),
    clear: () => answers.clear(),
    async fetchAll(urls) {
      const wanted = [...new Set(urls)].filter(url => !answers.has(url)).slice(0, MOST_REQUESTS)
      for (let index = 0; index < wanted.length; index += AT_ONCE)
        await Promise.all(wanted.slice(index, index + AT_ONCE).map(ask))
    }
  }
}
