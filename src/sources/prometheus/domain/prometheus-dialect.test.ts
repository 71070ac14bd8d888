import { describe, expect, it } from '@jest/globals'
import { readGateText, type GateText } from '../../../domain/gate/read/gate-text.js'
import { fillPromql, readPrometheusQuery } from './prometheus-query.js'
import { prometheusDialect } from './prometheus-dialect.js'

function declare(yaml: string) {
  const text = readGateText(yaml)
  const given = new Map(text.kind === 'mapping' ? text.entries.map(({ key, value }) => [key, value] as const) : [])
  return prometheusDialect.declare({ name: 'prom', at: text.at, given, windowSeconds: 10, delaySeconds: 15 })
}

const SOURCE = declare('prometheus: https://prom.example')
const scalar = (text: string): GateText => ({ kind: 'scalar', text, at: { line: 1, column: 1 } })
const query = (text: string, use: 'count' | 'value' = 'count') =>
  readPrometheusQuery(scalar(text), { source: SOURCE, use })
const preset = (
  yaml: string,
  signal: Parameters<NonNullable<typeof prometheusDialect.readPreset>>[1]['signal'] = { kind: 'errors' }
) => prometheusDialect.readPreset?.(readGateText(yaml), { source: SOURCE, signal })

describe('a declared Prometheus', () => {
  it.each([
    ['https://prom.example', 'https://prom.example'],
    ['https://prom.example/', 'https://prom.example'],
    ['https://mimir.example/prometheus/api/v1', 'https://mimir.example/prometheus'],
    ['http://prometheus.monitoring.svc:9090', 'http://prometheus.monitoring.svc:9090']
  ])('at %s is asked at %s', (written, url) => {
    expect(declare(`prometheus: ${written}`)).toMatchObject({ url, auth: { kind: 'none' }, secrets: [] })
  })

  it.each([
    ['auth: env:TOKEN', { kind: 'bearer', secret: 'TOKEN' }],
    ['auth: { basic: { username: me, password: env:TOKEN } }', { kind: 'basic', username: 'me', secret: 'TOKEN' }],
    [
      'auth: { header: { name: X-Api-Key, value: env:TOKEN } }',
      { kind: 'header', header: 'X-Api-Key', secret: 'TOKEN' }
    ]
  ])('with %s has one secret', (auth, expected) => {
    expect(declare(`prometheus: https://prom.example\n${auth}`)).toMatchObject({ auth: expected, secrets: ['TOKEN'] })
  })

  it.each([
    ['https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-1', { region: 'eu-west-1', service: 'aps' }],
    ['https://monitoring.us-east-1.amazonaws.com', { region: 'us-east-1', service: 'monitoring' }]
  ])('at %s is signed for', (url, scope) => {
    expect(declare(`prometheus: ${url}`)).toMatchObject({ url, auth: { kind: 'sigv4', ...scope }, secrets: [] })
  })

  it('behind a proxy is signed for the region that is set', () => {
    const { auth } = declare('prometheus: https://p.example\nauth: { sigv4: { region: eu-west-1 } }') as unknown as {
      auth: unknown
    }
    expect(auth).toEqual({ kind: 'sigv4', region: 'eu-west-1', service: 'aps' })
  })

  it.each([
    [
      'prometheus: prom.example',
      'line 1, column 13: expected an address such as https://metrics.example.com, got another text.'
    ],
    [
      'prometheus: https://me:key@prom.example',
      'the address contains a user name or a password. Remove it, and set "auth".'
    ],
    ['prometheus: https://prom.example?token=x', 'the address contains a query.'],
    [
      'prometheus: http://prom.example\nauth: env:TOKEN',
      'the address uses http, which would expose the credentials. Use https.'
    ],
    ['prometheus: https://prom.example\nauth: s3cret', 'expected env:NAME'],
    [
      'prometheus: https://prom.example\nauth: { basic: { username: me } }',
      'basic requires "username" and "password".'
    ],
    ['prometheus: https://prom.example\nauth: {}', 'expected one of bearer, basic, header, sigv4 under auth.'],
    [
      'prometheus: https://prom.example\nauth: { header: { name: Host, value: env:A } }',
      'expected the name of a header such as X-Api-Key.'
    ],
    ['prometheus: https://prom.example\ntenant: "a b"', 'expected the ID of a tenant']
  ])('%j is refused', (yaml, message) => {
    expect(() => declare(yaml)).toThrow(message)
  })
})

describe('a query', () => {
  it('that is a selector is counted sample by sample', () => {
    expect(query('a_total{r="{side.id}"}').counter).toHaveLength(1)
  })

  it('that is a selector is evaluated by the server for a value', () => {
    expect(query('queue_depth{r="{side.id}"}', 'value').counter).toBeUndefined()
  })

  it('has the length of the window in place of {window}', () => {
    expect(query('sum(increase(a_total{r="{side.id}"}[{window}]))').text).toBe(
      'sum(increase(a_total{r="{side.id}"}[10s]))'
    )
  })

  it.each([
    [
      'sum(rate(a_total{r="{side.id}"}[1m])) * 60',
      'the query counts over 1m, but the windows of the source last 10s. Write [{window}] in place of [1m], or set "window" of the source.'
    ],
    ['a_total{side.id}', '{side.id} is outside of quotes. Write it as the value of a label: label="{side.id}".'],
    [
      'sum(increase(a_total{r=`{side.id}`}[10s]))',
      'placeholders between backticks are not supported. Use double quotes.'
    ]
  ])('%s is refused', (text, message) => {
    expect(() => query(text)).toThrow(message)
  })

  it('quotes the value of a side as its place requires', () => {
    const names = new Map([['side.tag', '1.4.2+a']])
    expect(fillPromql('a{tag="{side.tag}",image=~"x:{side.tag}|y"}', names)).toBe(
      String.raw`a{tag="1.4.2+a",image=~"x:1\\.4\\.2\\+a|y"}`
    )
  })
})

describe('a preset', () => {
  it.each([
    ['istio', 'istio_requests_total{destination_workload="{side.workload}",reporter="destination"'],
    ['envoy', 'envoy_cluster_upstream_rq_xx{envoy_cluster_name="{side.id}"'],
    ['haproxy', 'haproxy_backend_http_responses_total{proxy="{side.id}"'],
    ['nginx-ingress', 'nginx_ingress_controller_requests{service="{side.label}"'],
    ['traefik', 'traefik_service_requests_total{service="{side.label}"'],
    ['spring', 'http_server_requests_seconds_count{revision="{side.id}"']
  ])('%s selects requests, and errors among them', (name, start) => {
    const { requests, bad } = preset(name) ?? {}
    expect(requests?.text).toBe(`${start}}`)
    expect(bad?.text.startsWith(`${start},`)).toBe(true)
  })

  it('takes another label, value and matchers', () => {
    const { requests } = preset(`istio: { label: version, value: 'v-{side.tag}', match: 'namespace="shop"' }`) ?? {}
    expect(requests?.text).toBe('istio_requests_total{version="v-{side.tag}",reporter="destination",namespace="shop"}')
  })

  it('counts slow requests by a bucket of its histogram', () => {
    const { bad } = preset('istio', { kind: 'slow', slowerThanMilliseconds: 250 }) ?? {}
    const side = 'destination_workload="{side.workload}",reporter="destination"'
    expect(bad?.text).toBe(
      `sum(istio_request_duration_milliseconds_count{${side}}) - sum(istio_request_duration_milliseconds_bucket{${side},le=~"250(\\\\.0)?"})`
    )
  })

  it('of seconds has a bound in seconds', () => {
    expect(preset('traefik', { kind: 'slow', slowerThanMilliseconds: 300 })?.bad.text).toContain(
      String.raw`le=~"0\\.3"`
    )
  })

  it.each([
    [
      'linkerd',
      { kind: 'errors' } as const,
      'expected one preset of istio, envoy, haproxy, nginx-ingress, traefik, spring; got "linkerd".'
    ],
    [
      'istio',
      { kind: 'slow', slowerThanMilliseconds: 300 } as const,
      'preset "istio" cannot count requests slower than 300 ms. Use 250ms or 500ms.'
    ],
    [
      'haproxy',
      { kind: 'slow', slowerThanMilliseconds: 300 } as const,
      'preset "haproxy" has no response times. Use it for errors only.'
    ],
    [
      "istio: { match: 'shop' }",
      { kind: 'errors' } as const,
      'expected matchers such as namespace="shop", separated by commas.'
    ],
    ['istio: { label: "a-b" }', { kind: 'errors' } as const, 'expected the name of a label: letters, digits and _.']
  ])('%s for %j is refused', (yaml, signal, message) => {
    expect(() => preset(yaml, signal)).toThrow(message)
  })
})
