import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { patientClock } from '../../../test/fakes/fake-clock.js'
import { fakeStep } from '../../../test/fakes/fake-step.js'
import { sampleRecord } from '../../../test/fakes/sample-record.js'
import { fakeSource } from '../../../test/fakes/source/fake-source.js'
import { SAMPLE_DIALECT } from '../../../test/fakes/source/sample-dialect.js'
import { inputReader } from '../../domain/input/input-reader.js'
import type { MetricsQuery } from '../../targets/ecs/ports/metrics.js'
import { pastClock } from '../../use-cases/replay/past-clock.js'
import { readInputs } from './inputs.js'
import { judgeWindow } from './run.js'

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 1, 6)
const [BLUE, GREEN] = ['arn:tg:targetgroup/blue/1', 'arn:tg:targetgroup/green/2']
const RECORD = JSON.stringify(sampleRecord())
const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/judge-window.v1.json', 'utf8')) as object
)

interface World {
  /** Bad requests of the canary in each minute. */
  readonly bad?: number
  /** Days since the deployment. */
  readonly age?: number
  readonly isForgotten?: boolean
}

/** Replays the sample record: 60 requests of the canary and 540 of stable in each minute. */
async function judge(given: Readonly<Record<string, string>>, { bad = 0, age = 1, isForgotten = false }: World = {}) {
  const clock = patientClock()
  clock.advance(START + age * 24 * 60 * MINUTE - clock.now())
  const asked: MetricsQuery[] = []
  const minutes = ({ from, to }: MetricsQuery, [requests, errors]: readonly [number, number]) =>
    Array.from({ length: (to - from) / MINUTE }, (_, index) => ({
      ...{ at: from + index * MINUTE, requests, errors, slow: new Map<number, number>() }
    }))
  const metrics = {
    read: (query: MetricsQuery) => {
      asked.push(query)
      const traffic = new Map([
        [GREEN, minutes(query, [60, bad])],
        [BLUE, minutes(query, [540, 0])]
      ])
      return Promise.resolve({ traffic, series: [], unsettled: new Set<number>() })
    },
    alarms: () => Promise.resolve(new Map<string, string>())
  }
  const deployment = { targetRevision: 'new', sourceRevisions: ['old'] }
  const ecs = {
    metrics,
    serviceDeployments: {
      observe: () => Promise.resolve(isForgotten ? undefined : (deployment as never)),
      placement: (name: string) =>
        Promise.resolve({ taskDefinition: name, targetGroups: [name === 'new' ? GREEN : BLUE] })
    }
  }
  const step = fakeStep()
  const inputs = await readInputs(
    inputReader(name => ({ gates: 'errors:\nmetric-delay: 60s', result: RECORD, ...given })[name] ?? ''),
    { files: step.files, kinds: () => Promise.resolve([SAMPLE_DIALECT]) }
  )
  const source = fakeSource(query => (query.startsWith('all') ? 90 : query.includes('api:42') ? bad : 0))
  const ended = await judgeWindow(inputs, {
    ...{ ...step, clock, past: pastClock(clock) },
    connect: { ecs: () => Promise.resolve(ecs), sources: () => Promise.resolve(new Map([['prom', source]])) }
  })
  const result: unknown = JSON.parse(ended.outputs.result)
  expect([isValid(result), isValid.errors]).toEqual([true, null])
  const failure = 'failure' in ended ? ended.failure : undefined
  return { ...ended.outputs, failure, asked, result, log: step.lines.join('\n'), summary: step.summaryText() }
}

describe('judgeWindow', () => {
  it('reports when the gates would have failed, and with which figures', async () => {
    const { judgment, reason, summary, log, failure, ...outputs } = await judge({}, { bad: 10 })
    expect({ judgment, at: outputs['failed-at'], failure }).toEqual({
      ...{ judgment: 'fail', at: '2026-11-01T06:06:00.000Z', failure: undefined }
    })
    expect(reason).toMatch(/^The deployment would have been rolled back at 10%: errors against stable/)
    expect(summary).toContain('Failed at 10% on 2026-11-01 06:06:00, at most 4m 00s after the first bad request.')
    expect(summary).toContain('canary 20 errors in 120 requests')
    expect(log).toContain('2026-11-01 06:06:00  10%  errors against stable: fail (the canary failed 17% of requests')
  })

  it('reports how near gates that passed came to a failure, and in how many minutes they were inconclusive', async () => {
    const { judgment, summary, result } = await judge({}, { bad: 0 })
    expect(judgment).toBe('pass')
    expect(summary).toContain('No evidence of a failure.')
    expect(summary).toContain('6 minutes: ')
    expect(result).toMatchObject({ gates: [{ minutes: { pass: 4, inconclusive: 6 } }, {}] })
  })

  it('reads the target groups that the two revisions had then', async () => {
    const { asked } = await judge({})
    expect(asked.map(({ targetGroups }) => targetGroups)).toEqual([[GREEN, BLUE]])
    expect(asked[0]?.from).toBe(START + 2 * MINUTE)
  })

  it.each([
    ['never', undefined],
    ['fail', /^The deployment would have been rolled back/]
  ])('with fail-on: %s fails the step accordingly', async (policy, message) => {
    const { failure } = await judge({ 'fail-on': policy }, { bad: 10 })
    if (message === undefined) expect(failure).toBeUndefined()
    else expect(failure).toMatch(message)
  })

  it('with fail-on: inconclusive fails the step without enough evidence', async () => {
    const gates = 'errors:\nmin-requests: 100000'
    expect((await judge({ gates, 'fail-on': 'fail' })).failure).toBeUndefined()
    expect((await judge({ gates, 'fail-on': 'inconclusive' })).failure).toMatch(/there was not enough evidence/)
  })

  it('does not judge figures that CloudWatch no longer has', async () => {
    const { judgment, reason, asked, summary } = await judge({}, { bad: 10, age: 20 })
    expect({ judgment, asked }).toEqual({ judgment: 'inconclusive', asked: [] })
    expect(reason).toMatch(/^No gate could be replayed\. Not replayed: errors against stable/)
    expect(summary).toContain('CloudWatch keeps figures of one minute for 15 days. The window began 19 days ago.')
  })

  it('explains what to set where ECS no longer has the deployment', async () => {
    const { summary } = await judge({}, { isForgotten: true })
    expect(summary).toContain('ECS no longer has the target group of the canary. Set target-group=ARN in the inputs')
  })

  it('judges figures of a source without AWS', async () => {
    const gates = 'sources: { prom: { sample: a, window: 10s } }\nerrors: { source: prom, preset: shop }'
    const { judgment, asked, log } = await judge({ gates }, { bad: 9 })
    expect({ judgment, asked }).toEqual({ judgment: 'fail', asked: [] })
    expect(log).toContain('fail: The deployment would have been rolled back at 10%')
  })

  it('does not judge the counts of a proxy, which are not kept', async () => {
    const result = JSON.stringify(sampleRecord({ platform: 'compose' }))
    const { judgment, summary } = await judge({ result }, { bad: 10 })
    expect(judgment).toBe('inconclusive')
    expect(summary).toContain('The proxy counts its requests during a deployment, and the counts are not kept.')
  })

  it('refuses a window that has not ended', async () => {
    await expect(judge({}, { age: 3 / (24 * 60) })).rejects.toThrow(
      'The window ends in the future. Set "to" or "result"'
    )
  })

  it('refuses a window that has not begun', async () => {
    await expect(judge({}, { age: -1 })).rejects.toThrow('The window starts in the future.')
  })
})
