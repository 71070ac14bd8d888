// A process with counters as a client library of Prometheus exposes them. POST /count?revision=1&code=200&times=5 counts.
import { createServer } from 'node:http'

/** How far its clock is ahead, milliseconds: only then its samples have times. */
const ahead = Number(process.argv[3] ?? 0)
const startedAt = (Date.now() + ahead - performance.now()) / 1000
const counters = new Map()
const BOUNDS = ['0.1', '0.3', '1', '+Inf']
const times = new Map()

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost')
  if (url.pathname === '/metrics') {
    response.setHeader('content-type', 'text/plain; version=0.0.4')
    response.end(metrics())
    return
  }
  const { revision = '', code = '200', times: count = '1', seconds = '0.05' } = Object.fromEntries(url.searchParams)
  const key = `revision="${revision}",code="${code}"`
  counters.set(key, (counters.get(key) ?? 0) + Number(count))
  for (const bound of BOUNDS) {
    const bucket = `revision="${revision}",le="${bound}"`
    times.set(
      bucket,
      (times.get(bucket) ?? 0) + (Number(seconds) <= Number(bound.replace('+Inf', 'Infinity')) ? Number(count) : 0)
    )
  }
  response.statusCode = Number(code)
  response.end('ok\n')
})
// A client may send on a connection that was idle for some seconds.
server.keepAliveTimeout = 120_000
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'))

function metrics() {
  const time = ahead === 0 ? '' : ` ${Date.now() + ahead}`
  const all = ['# TYPE http_requests_total counter']
  for (const [labels, value] of counters) all.push(`http_requests_total{${labels}} ${value}${time}`)
  all.push('# TYPE http_request_duration_seconds histogram')
  for (const [labels, value] of times) {
    all.push(`http_request_duration_seconds_bucket{${labels}} ${value}${time}`)
    if (labels.endsWith('le="+Inf"'))
      all.push(`http_request_duration_seconds_count{${labels.replace(',le="+Inf"', '')}} ${value}${time}`)
  }
  all.push('# TYPE process_start_time_seconds gauge', `process_start_time_seconds ${startedAt}${time}`, '')
  return all.join('\n')
}
