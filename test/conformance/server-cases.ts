import { serverBed, type ServerBed } from './beds/server/server-bed.js'
import type { ConformanceCase } from './case.js'
import { CONFORMANCE_CASES } from './cases.js'
import { whyUnsupported } from './table.js'

/** A server for each proxy, in the order of the table, and one whose access log can be read. Each is started by its first case. */
export const SERVER_BEDS: readonly ServerBed[] = [
  ...(['haproxy', 'nginx', 'caddy', 'traefik'] as const).map((proxy, index) =>
    serverBed({ proxy, network: `10.${241 + index}` })
  ),
  serverBed({ proxy: 'nginx', network: '10.245', pace: 'real' })
]

/** Cases in which traffic is split, restored or drained, or two runs change it. The others are played behind HAProxy. */
const OF_EVERY_PROXY = [
  'good revision',
  'crash loop',
  'no request lost out of 50,000',
  'runner killed in every phase, no later run',
  'two runs start at the same time',
  'rollback after success'
]

/** The cases that are played on a real server: all behind HAProxy, and in the time of the machine only those that need an access log. */
export function casesBehind(bed: ServerBed): readonly ConformanceCase[] {
  const isChosen = ({ name, needs }: ConformanceCase) => {
    if (bed.pace === 'real') return needs.includes('latency')
    return bed.proxy === 'haproxy' || OF_EVERY_PROXY.includes(name)
  }
  return CONFORMANCE_CASES.filter(each => whyUnsupported(bed, each) === undefined && isChosen(each))
}
