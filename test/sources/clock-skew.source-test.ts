import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as after } from 'node:timers/promises'
import { systemClock } from '../../src/adapters/system-clock.js'
import type { Clock } from '../../src/ports/clock.js'
import { startCountingService, type CountingService } from './bed/counting-service.js'
import { judgeLive, type LiveVerdict } from './bed/judge-live.js'
import { startPrometheus } from './bed/prometheus-server.js'

const SKEW = 30_000
const SKEWS = [-SKEW, SKEW]
/** Longer than the skew: what is judged late is judged all the same. */
const STEP_SECONDS = 75
/** Three windows. */
const INCIDENT_SECONDS = 12
/** Whose clock is off: that of the runner, or that of the process of the canary, whose samples have times of their own. */
const CLOCKS = ['runner', 'canary'] as const
const KINDS = ['good', 'bad', 'incident'] as const

interface Case {
  readonly clock: (typeof CLOCKS)[number]
  readonly kind: (typeof KINDS)[number]
  /** How far that clock is ahead, milliseconds. */
  readonly skew: number
}

let url: string
/** By the skew of their samples: Prometheus itself stamps those of the one without. */
const services = new Map<number, CountingService>()
const stops: (() => Promise<unknown>)[] = []
const verdicts = new Map<string, LiveVerdict>()
const nameOf = ({ clock, kind, skew }: Case) => `${clock} ${skew} ${kind}`

/** All cases at the same time. */
beforeAll(async () => {
  for (const skew of [0, ...SKEWS]) services.set(skew, await startCountingService(skew))
  const prometheus = await startPrometheus({ shop: [...services.values()].map(({ target }) => target) })
  url = prometheus.url
  stops.push(() => prometheus.stop(), ...[...services.values()].map(service => () => service.stop()))
  await Promise.all(CLOCKS.flatMap(clock => SKEWS.flatMap(skew => KINDS.map(kind => play({ clock, kind, skew })))))
}, 240_000)

afterAll(async () => {
  for (const stop of stops) await stop()
})

/** Sends requests to both sides until the gates have decided. A bad canary fails half of its requests; in an incident, both sides do. */
async function play(given: Case): Promise<void> {
  const { clock, kind, skew } = given
  const [stable, canary] = [`${nameOf(given)} stable`, `${nameOf(given)} canary`]
  const ended = new AbortController()
  const startedAt = Date.now()
  // What a clock that is behind stamps with times before the step does not count: the incident begins after that.
  const incidentFrom = clock === 'canary' && skew < 0 ? 36 : 8
  const isFailing = (side: string) => {
    const seconds = (Date.now() - startedAt) / 1_000
    const isIncident = seconds > incidentFrom && seconds < incidentFrom + INCIDENT_SECONDS
    return kind === 'bad' ? side === canary : kind === 'incident' && isIncident
  }
  const send = async (revision: string, service: CountingService | undefined) => {
    while (!ended.signal.aborted) {
      const code = isFailing(revision) ? 503 : 200
      await service?.count({ revision, times: 25 })
      await service?.count({ revision, times: 25, code })
      await after(900)
    }
  }
  const sending = [send(stable, services.get(0)), send(canary, services.get(clock === 'canary' ? skew : 0))]
  const runner = ahead(clock === 'runner' ? skew : 0)
  const verdict = await judgeLive({ gates: gates(), canary, stable, clock: runner, forSeconds: STEP_SECONDS })
  verdicts.set(nameOf(given), verdict)
  ended.abort()
  await Promise.all(sending)
}

const gates = () => `
sources: { prom: { prometheus: '${url}', window: 10s } }
errors:
  source: prom
  requests: 'sum(http_requests_total{revision="{side.id}"})'
  bad: 'sum(http_requests_total{revision="{side.id}",code=~"5.."})'
`

/** The clock of a machine that is off. */
function ahead(milliseconds: number): Clock {
  const clock = systemClock({})
  return { ...clock, now: () => clock.now() + milliseconds }
}

/** With the reasons of what could not be judged. */
function kindOf(given: Case): readonly string[] {
  const { kind, reasons } = verdicts.get(nameOf(given)) ?? { kind: 'not played', reasons: [] }
  return kind === 'pass' || kind === 'fail' ? [kind] : [kind, ...reasons]
}

describe.each(SKEWS)('a runner whose clock is %i ms ahead of that of Prometheus', skew => {
  const clock = 'runner'

  it('judges a good canary and a bad one as with clocks that agree', () => {
    expect([kindOf({ clock, skew, kind: 'good' }), kindOf({ clock, skew, kind: 'bad' })]).toEqual([['pass'], ['fail']])
  })

  it('aborts no canary in an incident of both revisions', () => {
    expect(kindOf({ clock, skew, kind: 'incident' })).not.toContain('fail')
  })

  it('notes the difference', () => {
    const difference = `^The clock of Prometheus at .* is (?:29|30|31)s ${skew < 0 ? 'ahead' : 'behind'}\\.$`
    const { notes } = verdicts.get(nameOf({ clock, skew, kind: 'good' })) ?? { notes: [] }
    expect(notes).toContainEqual(expect.stringMatching(difference))
  })
})

describe.each(SKEWS)('a canary whose samples are stamped by a clock that is %i ms ahead', skew => {
  const clock = 'canary'

  it('is judged as with clocks that agree', () => {
    expect([kindOf({ clock, skew, kind: 'good' }), kindOf({ clock, skew, kind: 'bad' })]).toEqual([['pass'], ['fail']])
  })

  it('fails alone in an incident of both revisions: that of stable is in other windows', () => {
    expect(kindOf({ clock, skew, kind: 'incident' })).toEqual(['fail'])
  })
})
