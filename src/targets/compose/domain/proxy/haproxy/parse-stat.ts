import { DeployError } from '../../../../../domain/errors.js'

/** Counters of one server since the worker started. */
export interface ServerCounters {
  readonly backend: string
  readonly name: string
  /** `172.18.0.3:8080`. */
  readonly endpoint: string
  readonly requests: number
  /** Responses with a status of 5xx, refused connections, and responses that did not come or were cut short. Clients that gave up are not among them. */
  readonly bad: number
  /** Requests that it serves now. */
  readonly active: number
}

type Four = [number, number, number, number]

/** Reads the servers of `show stat` (CSV). Throws `platform-error` for a text without the columns, or with a count that is no number. https://docs.haproxy.org/2.8/management.html#9.1 */
export function parseStat(text: string): readonly ServerCounters[] {
  const [heading, ...rows] = text.trim().split('\n')
  const columns = heading?.replace(/^# /, '').split(',') ?? []
  if (!['pxname', 'hrsp_5xx', 'lbtot', 'addr'].every(name => columns.includes(name))) throw noCounters()
  const IS_SERVER = '2'
  return rows.flatMap(row => {
    const cells = row.split(',')
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    // A field that does not apply is empty.
    const count = (name: string) => {
      if (!/^\d{0,19}$/.test(cell(name))) throw noCounters()
      return Number(cell(name))
    }
    if (cell('type') !== IS_SERVER) return []
    const statuses = ['hrsp_1xx', 'hrsp_2xx', 'hrsp_3xx', 'hrsp_4xx', 'hrsp_5xx', 'hrsp_other']
    const [requests, active, refused, cutShort] = ['lbtot', 'scur', 'econ', 'srv_abrt'].map(count) as Four
    const answered = statuses.map(count).reduce((sum, each) => sum + each, 0)
    // `eresp` counts a connection that the server closed twice, and also responses that were cut short.
    const unanswered = Math.max(0, Math.min(count('eresp') - cutShort, requests - answered - refused - active))
    const bad = count('hrsp_5xx') + refused + unanswered + cutShort
    return [{ backend: cell('pxname'), name: cell('svname'), endpoint: cell('addr'), requests, bad, active }]
  })
}

function noCounters(): DeployError {
  return new DeployError(
    'platform-error',
    'HAProxy did not answer `show stat` with the counters of its servers. Check that the socket has `level admin`.'
  )
}
