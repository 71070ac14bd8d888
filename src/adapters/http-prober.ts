import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { Probe } from '../domain/gate/observations.js'
import type { Proxies } from '../domain/proxy/proxies.js'
import type { ProbeRequest, Prober } from '../ports/prober.js'

const MOST_BYTES = 64 * 1024

/** Probes over HTTP and HTTPS, a fresh connection each, redirects not followed. `refuse` throws for hosts that are not to be asked. */
export function httpProber(proxies?: Proxies, refuse: (host: string) => void = () => undefined): Prober {
  return {
    probe: async wanted => {
      try {
        refuse(new URL(wanted.url).hostname)
        return await ask(wanted, proxies)
      } catch (error) {
        return { kind: 'no-answer', why: error instanceof Error ? error.message : String(error) }
      }
    }
  }
}

function ask(
  { url, method, headers, timeoutMilliseconds }: ProbeRequest,
  proxyEnv: Proxies | undefined
): Promise<Probe['outcome']> {
  const [send, Agent] = url.startsWith('https:') ? [requestHttps, HttpsAgent] : [requestHttp, HttpAgent]
  const agent = new Agent({ proxyEnv: { ...proxyEnv } })
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMilliseconds)
    const request = send(url, { method, headers: Object.fromEntries(headers), agent, signal }, response => {
      readBody(response).then(
        body => resolve({ kind: 'answer', status: response.statusCode ?? 0, headers: readHeaders(response), body }),
        reject
      )
    })
    request.on('error', error =>
      reject(signal.aborted ? new Error(`timed out after ${timeoutMilliseconds} ms`) : error)
    )
    request.end()
  })
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= MOST_BYTES) break
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8')
}

function readHeaders({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')] as const]
    )
  )
}
