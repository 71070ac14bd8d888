import { describe, expect, it } from '@jest/globals'
import { patientClock } from '../../../../test/fakes/fake-clock.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import { fakeSource, type FakeFigures, type FakeSource } from '../../../../test/fakes/source/fake-source.js'
import { DeployError } from '../../../domain/errors.js'
import { namesOfSides } from '../../../domain/gate/source/names-of-sides.js'
import { gatherObservations } from '../evidence/gather-observations.js'
import { initialState } from '../rollout-state.js'
import { logNeverCounted, logSources } from './read-sources.js'

const MINUTE = 60_000
const SOURCES = `sources:
  prom: { sample: 'https://prom.example', window: 10s, delay: 15s }
  other: { sample: 'https://other.example' }
  logs: { lines: api }
`
const revision = (version: number, tag = `v${version}`) => ({
  ...{ id: `api:${version}`, label: `api:${version}` },
  ...{ images: { app: `shop/app:${tag}` }, digests: { app: `sha256:${version}` } }
})

/** Every window has 30 requests of the canary and 270 of stable, of which this many are bad. */
const served =
  (bad: number): FakeFigures =>
  query => {
    const isCanary = query.includes('api:2')
    if (query.startsWith('all')) return isCanary ? 30 : 270
    return isCanary ? bad : 0
  }

function watch(
  gates: string,
  given: Readonly<Record<string, FakeSource>>,
  sides = namesOfSides({ canary: revision(2), stable: revision(1) })
) {
  const clock = patientClock()
  clock.advance(40_000)
  const plan = parseSampleGates(`${SOURCES}${gates}`)
  const state = initialState(clock.now())
  state.weights.push({ at: clock.now(), canaryPercent: 10 })
  const lines: string[] = []
  const minutes = (from: number, to: number) =>
    Array.from({ length: (to - from) / MINUTE }, (_, index) => ({
      ...{ at: from + index * MINUTE, requests: 100, bad: 0, slow: new Map<number, number>() }
    }))
  const evidence = {
    measure: ({ from, to }: { readonly from: number; readonly to: number }) =>
      Promise.resolve({
        ...{ canary: minutes(from, to), stable: minutes(from, to), unsettled: new Set<number>() },
        ...{ series: [], percentiles: [] }
      }),
    alarms: () => Promise.resolve(new Map<string, string>()),
    health: () => Promise.resolve(undefined),
    sides: () => sides
  }
  const look = async () => {
    const seen = await gatherObservations(plan, state, {
      ...{ clock, evidence, sources: new Map(Object.entries(given)) },
      prober: { probe: () => Promise.resolve({ kind: 'no-answer', why: 'none' }) }
    })
    logSources(state, { detail: text => lines.push(text) })
    return seen
  }
  const end = () => logNeverCounted(plan, state, { detail: text => lines.push(text) })
  return { clock, look, lines, end, start: state.startedAt }
}

describe('readSources', () => {
  it('reads requests and bad ones of both sides in the windows of the source', async () => {
    const prom = fakeSource(served(3))
    const { clock, look } = watch('errors: { source: prom, preset: shop }', { prom })
    clock.advance(60_000)
    const { signals, failedSources } = await look()
    expect(prom.requests[0]).toMatchObject({ windowSeconds: 10, queries: [{ use: 'count' }, { use: 'count' }] })
    const [[, buckets] = [], ...others] = signals
    expect(others).toEqual([])
    expect(buckets).toHaveLength(4)
    expect(buckets?.[0]).toMatchObject({ canary: { n: 30, bad: 3 }, stable: { n: 270, bad: 0 } })
    expect(failedSources?.size).toBe(0)
  })

  it('reads again only once another window is complete, and then the last ten minutes', async () => {
    const prom = fakeSource(served(0))
    const { clock, look, start } = watch('errors: { source: prom, preset: shop }', { prom })
    clock.advance(30 * MINUTE)
    await look()
    await look()
    clock.advance(10_000)
    const { signals } = await look()
    expect(prom.requests.map(({ from, to }) => (to - from) / 10_000)).toEqual([178, 61])
    expect([...signals.values()][0]).toHaveLength(179)
    expect(prom.requests[0]?.from).toBeLessThanOrEqual(start)
  })

  it('takes figures that changed since', async () => {
    let bad = 0
    const prom = fakeSource((query, at, seconds) => served(bad)(query, at, seconds))
    const { clock, look } = watch('errors: { source: prom, preset: shop }', { prom })
    clock.advance(MINUTE)
    await look()
    bad = 5
    clock.advance(10_000)
    const { signals } = await look()
    expect([...signals.values()][0]?.[0]?.canary).toEqual({ n: 30, bad: 5 })
  })

  it('leaves out windows that the source has not settled', async () => {
    const prom = fakeSource(served(0))
    const { clock, look, start } = watch('errors: { source: prom, preset: shop }', { prom })
    prom.unsettled.add(start)
    clock.advance(MINUTE)
    expect([...(await look()).signals.values()][0]?.map(({ t }) => t)).not.toContain(start)
  })

  it('asks for one query once, however many gates judge it', async () => {
    const prom = fakeSource(served(0))
    const gates =
      'errors: { source: prom, preset: shop }\nerror-rate-above: { limit: 5%, for: 2m, source: prom, preset: shop }'
    const { clock, look } = watch(gates, { prom })
    clock.advance(MINUTE)
    await look()
    expect(prom.requests.flatMap(({ queries }) => queries.map(({ query }) => query.text))).toHaveLength(2)
  })

  it('reads values by the minute, apart from counts', async () => {
    const prom = fakeSource((query, at, seconds) => (query.startsWith('cpu') ? 0.7 : served(0)(query, at, seconds)))
    const gate = "value-above: { source: prom, query: 'cpu of {side.tag}', name: CPU, limit: 0.8, for: 2m }"
    const { clock, look } = watch(`errors: { source: prom, preset: shop }\n${gate}`, { prom })
    clock.advance(3 * MINUTE)
    const { series } = await look()
    expect(prom.requests.map(({ windowSeconds }) => windowSeconds).toSorted()).toEqual([10, 60])
    expect(series.get('CPU above 0.8 for 2m')?.[0]).toMatchObject({ canary: 0.7, stable: 0.7 })
  })

  it('counts a value that is missing as zero only with missing: zero', async () => {
    const other = fakeSource(() => undefined)
    const gate = (more: string) =>
      `value-above: { source: other, query: 'new issues of {side.tag}', name: Issues, limit: 0, for: 2m${more} }`
    const read = async (more: string) => {
      const { clock, look } = watch(gate(more), { other })
      clock.advance(3 * MINUTE)
      return (await look()).series.get('Issues above 0 for 2m')?.map(({ canary }) => canary)
    }
    expect(await read('')).toEqual([])
    expect(await read(', missing: zero')).toEqual([0, 0])
  })

  it('takes the requests of the target for a source that counts none', async () => {
    const logs = fakeSource(query => (query.includes('api:2') ? 7 : 0))
    const { clock, look } = watch("errors: { source: logs, bad: 'ERROR {side.id}' }", { logs })
    clock.advance(5 * MINUTE)
    const { signals } = await look()
    const own = [...signals].find(([key]) => key !== 'errors')?.[1]
    expect(own?.[0]).toMatchObject({ canary: { n: 100, bad: 7 }, stable: { n: 100, bad: 0 } })
  })

  it('reports once that a count of bad requests is missing', async () => {
    const prom = fakeSource((query, at, seconds) =>
      query.startsWith('all') ? served(0)(query, at, seconds) : undefined
    )
    const { clock, look, lines } = watch('errors: { source: prom, preset: shop }', { prom })
    clock.advance(MINUTE)
    const { signals } = await look()
    clock.advance(10_000)
    await look()
    expect([...signals.values()][0]).toEqual([])
    expect(lines).toEqual([
      'Source prom has requests but no value of "bad" for errors (prom) in some windows, which are not judged. If no value means none, set missing: zero.'
    ])
  })
})

describe('a source that fails', () => {
  it.each(['access-denied', 'bad-input', 'platform-error', 'throttled', 'unreachable', 'rejected'] as const)(
    'with %s is counted and read again; no other source is affected',
    async code => {
      const [prom, other] = [fakeSource(served(0)), fakeSource(served(0))]
      prom.failure = new DeployError(code, 'prom says no.')
      const gates = 'errors:\n  - { source: prom, preset: shop }\n  - { source: other, preset: shop }'
      const { clock, look, lines } = watch(gates, { prom, other })
      clock.advance(MINUTE)
      await look()
      const { failedSources } = await look()
      expect([...(failedSources ?? [])]).toEqual([['prom', { times: 2, why: 'prom says no.' }]])
      expect(lines).toEqual(['Source prom could not be read. prom says no.'])
      prom.failure = undefined
      expect((await look()).failedSources?.size).toBe(0)
    }
  )

  it('by never answering is given up after 30 s', async () => {
    const prom = { ...fakeSource(served(0)), read: () => new Promise<never>(() => undefined) }
    const { clock, look } = watch('errors: { source: prom, preset: shop }', { prom })
    clock.advance(MINUTE)
    const before = clock.now()
    const { failedSources } = await look()
    expect(failedSources?.get('prom')?.why).toBe('Source prom did not respond within 30 s.')
    expect(clock.now() - before).toBe(30_000)
  })

  it('by leaving out an answer counts as failed', async () => {
    const prom = { ...fakeSource(served(0)), read: () => Promise.resolve([]) }
    const { clock, look } = watch('errors: { source: prom, preset: shop }', { prom })
    clock.advance(MINUTE)
    expect((await look()).failedSources?.get('prom')?.why).toBe('Source prom answered 0 of 2 queries.')
  })

  it('is not asked where the query would be the same for both revisions', async () => {
    const prom = fakeSource(served(0))
    const same = namesOfSides({ canary: revision(2, 'v1'), stable: revision(1) })
    const gate = "errors: { source: prom, requests: 'all of {side.tag}', bad: 'failed of {side.tag}' }"
    const { clock, look } = watch(gate, { prom }, same)
    clock.advance(MINUTE)
    expect((await look()).failedSources?.get('prom')?.why).toContain('its query is the same for canary and stable')
    expect(prom.requests).toEqual([])
  })
})

describe('namesOfSides', () => {
  it('takes tag and digest of the container that changed', () => {
    const withProxy = (version: number) => ({
      ...revision(version),
      images: { app: `shop/app:v${version}@sha256:${version}`, proxy: 'envoy:1.30' }
    })
    const { canary } = namesOfSides({ canary: withProxy(2), stable: withProxy(1) })
    expect(Object.fromEntries(canary)).toEqual({
      ...{ 'side.id': 'api:2', 'side.label': 'api:2', 'side.tag': 'v2', 'side.digest': 'sha256:2' }
    })
  })

  it('leaves out a value that could end a text of a query', () => {
    const hostile = { ...revision(2), label: 'api"} or vector(0) #' }
    expect(namesOfSides({ canary: hostile, stable: revision(1) }).canary.has('side.label')).toBe(false)
  })

  it('adds the names of the target, and nothing for a revision that is not there', () => {
    const names = namesOfSides({ canary: revision(2), stable: undefined }, { canary: { zone: 'c', group: undefined } })
    expect(names.canary.get('side.zone')).toBe('c')
    expect(names.canary.has('side.group')).toBe(false)
    expect(names.stable.size).toBe(0)
  })
})

describe('the end of a rollout', () => {
  const onlyRequests: FakeFigures = query => (query.startsWith('all') ? 30 : undefined)
  const NEVER =
    'Source prom had requests for errors (prom), but never a value of "bad" for either revision. Check the metric and the labels of this query: failed of {side.id}'

  it('names a query of bad requests that never had a value, once for all gates', async () => {
    const { clock, look, lines, end } = watch('errors: { source: prom, preset: shop }', {
      prom: fakeSource(onlyRequests)
    })
    clock.advance(60_000)
    await look()
    expect(lines.filter(line => line.includes('never'))).toEqual([])
    end()
    expect(lines.filter(line => line.includes('never'))).toEqual([NEVER])
  })

  it('reports that missing: zero has counted all windows as zero', async () => {
    const gates = 'errors: { source: prom, preset: shop, missing: zero }'
    const { clock, look, lines, end } = watch(gates, { prom: fakeSource(onlyRequests) })
    clock.advance(60_000)
    await look()
    end()
    expect(lines).toEqual([NEVER.replace(' Check', ' All windows counted as zero (missing: zero). Check')])
  })

  it.each<readonly [string, FakeFigures]>([
    ['one side had a value', query => (query === 'failed of api:1' ? 0 : onlyRequests(query, 0, 10))],
    ['there were no requests', query => (query.startsWith('all') ? 0 : undefined)],
    ['nothing was read', () => undefined]
  ])('reports nothing where %s', async (_, figures) => {
    const { clock, look, lines, end } = watch('errors: { source: prom, preset: shop }', { prom: fakeSource(figures) })
    clock.advance(60_000)
    await look()
    end()
    expect(lines.filter(line => line.includes('never'))).toEqual([])
  })
})
