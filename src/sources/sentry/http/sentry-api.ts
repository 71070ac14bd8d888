import { readJsonAnswer } from '../../../http/read-json-answer.js'
import { organizationPath, reportOf, WHO } from '../domain/read-timeseries.js'
import type { SentrySource } from '../domain/sentry-source.js'

/** Requests to the web API of one source: https://docs.sentry.io/api/ */
export interface SentryApi {
  readonly read: (path: string) => Promise<unknown>
  readonly readPage: (path: string) => Promise<{ readonly body: unknown; readonly link: string | null }>
  /** https://docs.sentry.io/api/releases/retrieve-an-organizations-release/ */
  readonly hasRelease: (release: string) => Promise<boolean>
}

/** Each function throws what `readJsonAnswer` and `fetch` throw. */
export function sentryApi({
  source,
  token,
  fetch
}: {
  readonly source: SentrySource
  readonly token: string
  readonly fetch: typeof globalThis.fetch
}): SentryApi {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': 'deploy-kit' }
  const send = (path: string) => fetch(source.address + path, { headers })
  const bodyOf = (response: Response) => readJsonAnswer(response, { who: WHO, secrets: [token], reportOf })
  return {
    read: async path => bodyOf(await send(path)),
    async readPage(path) {
      const response = await send(path)
      return { body: await bodyOf(response), link: response.headers.get('link') }
    },
    async hasRelease(release) {
      const response = await send(`${organizationPath(source)}/releases/${encodeURIComponent(release)}/`)
      if (response.status !== 404) await bodyOf(response)
      else await response.body?.cancel()
      return response.status !== 404
    }
  }
}
