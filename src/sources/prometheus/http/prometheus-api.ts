import { DeployError } from '../../../domain/errors.js'
import { publicHost } from '../../../domain/secret-address/public-host.js'
import { clipText } from '../../../domain/text/clip-text.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import { oneLine } from '../../../domain/text/one-line.js'
import { authHeaders } from '../../../http/auth-headers.js'
import { readJsonAnswer, withoutSecrets } from '../../../http/read-json-answer.js'
import type { Clock } from '../../../ports/clock.js'
import type { SigningScope, SignRequest } from '../../../ports/sign-request.js'
import type { PrometheusSource } from '../domain/prometheus-source.js'
import { readSeries, reportOf } from '../domain/read-series.js'
import type { SeriesAnswer } from '../domain/series.js'

/** What the source is reached with. */
export interface PrometheusWorld {
  readonly clock: Clock
  /** The clock is set back to read figures of the past: it says nothing about that of the server. */
  readonly isPast?: true
  /** `fetch` that bounds what it reads, follows no redirect and gives up at a time (epoch milliseconds). */
  readonly fetchUntil: (deadlineAt: number) => typeof fetch
  /** For servers of AWS. */
  readonly signer: (scope: SigningScope) => Promise<SignRequest>
}

export interface PrometheusAnswer extends SeriesAnswer {
  /** Time of the server, epoch milliseconds; undefined where the answer does not show it. */
  readonly serverAt: number | undefined
}

/** Asks the HTTP API: https://prometheus.io/docs/prometheus/latest/querying/api/ */
export interface PrometheusApi {
  /** `Prometheus at prom.example.com`. */
  readonly who: string
  /** A selector with a range, at a time: its raw samples. Times in epoch milliseconds. */
  samples(query: string, at: number): Promise<PrometheusAnswer>
  /** An expression, at each end of a window. Times in epoch milliseconds, both inclusive. */
  evaluate(query: string, range: { from: number; to: number; stepSeconds: number }): Promise<PrometheusAnswer>
}

const ATTEMPTS_MILLISECONDS = 25_000
/** The server ends a query that takes longer; then the request has not timed out yet. */
const QUERY_SECONDS = 9
const MOST_SHOWN = 120

export function prometheusApi(
  source: PrometheusSource,
  { secrets, world }: { readonly secrets: ReadonlyMap<string, string>; readonly world: PrometheusWorld }
): PrometheusApi {
  const { clock, fetchUntil } = world
  const who = `Prometheus at ${publicHost(new URL(source.url))}`
  const hidden = [...secrets.values()]
  const { auth } = source
  let signing: Promise<SignRequest> | undefined

  async function ask(path: string, parameters: Readonly<Record<string, string>>): Promise<PrometheusAnswer> {
    const url = new URL(`${source.url}/api/v1/${path}`)
    // Thanos: an error in place of an answer that misses stores. AWS documents no such parameter.
    const strict = auth.kind === 'sigv4' ? {} : { partial_response: 'false', timeout: `${QUERY_SECONDS}s` }
    const body = new URLSearchParams({ ...parameters, ...strict }).toString()
    const plain = {
      ...{
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        'user-agent': 'deploy-kit'
      },
      ...(source.tenant === undefined ? {} : { 'x-scope-orgid': source.tenant }),
      ...(auth.kind === 'sigv4' ? {} : authHeaders(auth, secrets))
    }
    if (auth.kind === 'sigv4') signing ??= world.signer(auth)
    const headers = signing === undefined ? plain : await (await signing)({ method: 'POST', url, headers: plain, body })
    const response = await fetchUntil(clock.now() + ATTEMPTS_MILLISECONDS)(url, { method: 'POST', headers, body })
    const serverAt = Date.parse(response.headers.get('date') ?? '')
    const content = await readJsonAnswer(response, { who, secrets: hidden, reportOf })
    const { series, warnings } = readSeries(content, who)
    const shown = warnings.map(warning => withoutSecrets(warning, hidden))
    return { series, warnings: shown, serverAt: Number.isFinite(serverAt) ? serverAt : undefined }
  }

  /** A query that the server refuses is shown, as the user wrote it but for its side. */
  async function withQuery(query: string, asked: Promise<PrometheusAnswer>): Promise<PrometheusAnswer> {
    try {
      return await asked
    } catch (error) {
      if (!(error instanceof DeployError) || error.code !== 'bad-input') throw error
      const shown = clipText(oneLine(query), MOST_SHOWN)
      throw new DeployError('bad-input', joinSentences(error.message, `Query: ${shown}`), { cause: error })
    }
  }

  return {
    who,
    samples: (query, at) => withQuery(query, ask('query', { query, time: seconds(at) })),
    evaluate: (query, { from, to, stepSeconds }) =>
      withQuery(query, ask('query_range', { query, start: seconds(from), end: seconds(to), step: String(stepSeconds) }))
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3)
}
