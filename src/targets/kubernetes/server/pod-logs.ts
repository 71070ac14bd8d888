import { failureOf } from '../domain/access/api-failure.js'
import { pathOf } from '../domain/cluster/resources.js'
import { parseLog } from '../domain/migration/log-position.js'
import type { ContainerAddress, KubeApi } from '../ports/kube-api.js'
import { bodyOf, type ApiRequest, type ApiResponse } from './send-request.js'

type Send = (sent: Omit<ApiRequest, 'timeoutMilliseconds'>) => Promise<ApiResponse>

const LOG_LINES = 20
const LOG_BYTES = 65_536

/** Reads what containers print: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#get-read-log-of-the-specified-pod */
export function podLogs(send: Send): Pick<KubeApi, 'lastLines' | 'linesSince'> {
  const read = async ({ namespace, name, container }: ContainerAddress, query: Readonly<Record<string, string>>) => {
    const parameters = new URLSearchParams({ container, limitBytes: String(LOG_BYTES), ...query })
    const path = `${pathOf('Pod', namespace)}/${encodeURIComponent(name)}/log?${parameters.toString()}`
    const { status, text } = await send({ method: 'GET', path })
    if (status === 200) return text
    throw failureOf({ verb: 'get', what: `log of Pod ${name}`, namespace }, status, bodyOf(text))
  }
  const last = async (container: ContainerAddress, previous: 'true' | 'false') => {
    const text = await read(container, { tailLines: String(LOG_LINES), previous })
    return text.split('\n').filter(line => line !== '')
  }
  return {
    // A container that was never restarted has no earlier run.
    lastLines: container => last(container, 'true').catch(() => last(container, 'false')),
    async linesSince(container, since) {
      const text = await read(container, { timestamps: 'true', ...(since === undefined ? {} : { sinceTime: since }) })
      const isCut = Buffer.byteLength(text) >= LOG_BYTES
      const lines = parseLog(text)
      // The last line of an answer that was cut may be a part of one.
      return { isCut, lines: isCut && lines.length > 1 ? lines.slice(0, -1) : lines }
    }
  }
}
