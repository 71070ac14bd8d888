import { describe, expect, it } from '@jest/globals'
import { delivered, TWO_WEEKS, type HistoryEntry } from '../../../test/fakes/delivery-history.js'
import { measureDelivery, type DeliveryFigures } from './measure-delivery.js'
import { readDelivery } from './read-delivery.js'
import { readDeploymentPayload } from './read-deployment-payload.js'

const MINUTE = 60_000
const WINDOW = { from: Date.parse('2026-11-02T00:00:00Z'), until: Date.parse('2026-11-16T00:00:00Z') }

function measure(entries: readonly HistoryEntry[], window = WINDOW): DeliveryFigures {
  const deliveries = entries.map((entry, id) => {
    const read = readDeploymentPayload(entry.payload)
    if (read.kind !== 'ours') throw new Error('A payload of the test is not ours.')
    const statuses = entry.statuses.map(({ created_at, ...status }) => ({ ...status, at: Date.parse(created_at) }))
    const { environment, created_at, payload } = entry
    return readDelivery(
      { id, commit: `c${id}`, environment, createdAt: Date.parse(created_at), payload, statuses },
      read.payload
    )
  })
  return measureDelivery(deliveries, { environment: 'production', service: 'api', window })
}

it('takes no state named like a member of every object for an end', () => {
  const [entry] = TWO_WEEKS
  if (entry === undefined) throw new Error('There is no entry.')
  const read = readDeploymentPayload(entry.payload)
  if (read.kind !== 'ours') throw new Error('A payload of the test is not ours.')
  const statuses = [{ state: 'constructor', description: '', at: 1 }]
  const recorded = { id: 1, commit: 'c', environment: 'production', createdAt: 0, payload: entry.payload, statuses }
  expect(readDelivery(recorded, read.payload).ending).toEqual({ kind: 'unfinished' })
})

describe('two weeks measured manually', () => {
  const figures = measure(TWO_WEEKS)

  it('brought v1, v3, v5, v6 and v9: five changes in two weeks are 2.5 a week', () => {
    expect(figures.changesPerWeek).toBe(5 / 2)
  })

  it('took a, b, c, d, e, f 60, 90, 250, 30, 60, 60 minutes: the middle of six is (60 + 60) / 2', () => {
    // a 09:10 to 10:10; b 08:40 UTC to 10:10; c 11:00 to 15:10, where it first succeeded; d 14:40 UTC to 15:10;
    // e 08:20 to 09:20; f 07:10 to 08:10. Of v9 no commit is known.
    expect(figures.leadTimeMedian).toEqual({ kind: 'measured', value: ((60 + 60) / 2) * MINUTE, seen: 6 })
    expect(figures.leadTimeP90).toEqual({ kind: 'too-few', seen: 6, needed: 10 })
    expect(figures.counts.changesWithoutCommits).toBe(1)
  })

  it('failed with v2, v4 and v6: three of the seven changes that were decided', () => {
    expect(figures.changeFailureRate).toEqual({ kind: 'measured', value: 3 / 7, seen: 7 })
  })

  it('recovered after 20, 45 and 65 minutes: the middle is 45', () => {
    // v2 12:00 to its own rollback at 12:20; v4 09:00 to the rollback that succeeded at 09:45, not to v5, which was there before
    // v4 failed; v6 08:00 to the rollback that succeeded at 09:05.
    expect(figures.recoveryTimeMedian).toEqual({ kind: 'measured', value: 45 * MINUTE, seen: 3 })
  })

  it('reports what its figures are computed from', () => {
    expect(figures.counts).toEqual({
      succeeded: 5,
      failed: 3,
      unrecovered: 0,
      rollbacks: 2,
      redeployments: 1,
      undecided: 1,
      unfinished: 1,
      changesWithoutCommits: 1
    })
  })

  it('compares three successes and two failures in the first week with two and one in the second', () => {
    expect(figures.weeks.map(({ succeeded, failed }) => [succeeded, failed])).toEqual([
      [3, 2],
      [2, 1]
    ])
  })
})

describe('measureDelivery', () => {
  it('takes the p90 between the ninth and the tenth of ten', () => {
    // 10, 20, … 100 minutes: place (10 - 1) × 0.9 = 8.1, so 90 + 0.1 × (100 - 90) = 91.
    const commits = Array.from({ length: 10 }, (_, index) => {
      const at = new Date(Date.parse('2026-11-03T12:00:00Z') - (index + 1) * 10 * MINUTE).toISOString()
      return [`c${index}`, at] as const
    })
    const [entry] = [delivered({ version: 'v1', from: '2026-11-03T11:50:00Z', to: '2026-11-03T12:00:00Z', commits })]
    expect(measure([entry]).leadTimeP90).toEqual({ kind: 'measured', value: 91 * MINUTE, seen: 10 })
  })

  it('counts a failure that nothing has put right yet, and gives no recovery time for it', () => {
    const failed = delivered({
      ...{ version: 'v2', previous: 'v1', from: '2026-11-03T10:00:00Z', to: '2026-11-03T10:10:00Z', says: 'failed' }
    })
    const figures = measure([failed])
    expect(figures.counts).toMatchObject({ failed: 1, unrecovered: 1 })
    expect(figures.recoveryTimeMedian).toEqual({ kind: 'too-few', seen: 0, needed: 3 })
  })

  it('takes a change away once, however often its rollback was tried', () => {
    const change = { version: 'v2', previous: 'v1', from: '2026-11-03T10:00:00Z', to: '2026-11-03T10:10:00Z' }
    const back = { version: 'v1', previous: 'v2', kind: 'rollback' } as const
    const figures = measure([
      delivered(change),
      delivered({ ...back, from: '2026-11-03T11:00:00Z', to: '2026-11-03T11:10:00Z', says: 'failed' }),
      delivered({ ...back, from: '2026-11-03T11:20:00Z', to: '2026-11-03T11:30:00Z' })
    ])
    expect(figures.counts).toMatchObject({ failed: 1, unrecovered: 0, rollbacks: 2 })
  })

  it('does not depend on the order in which GitHub lists deployments', () => {
    expect(measure(TWO_WEEKS.toReversed())).toEqual(measure(TWO_WEEKS))
  })

  it('lets GitHub set an older success to inactive without taking it for an end', () => {
    const entry = delivered({ version: 'v1', from: '2026-11-03T10:00:00Z', to: '2026-11-03T10:10:00Z' })
    const inactive = { state: 'inactive', description: '', created_at: '2026-11-04T10:00:00Z' }
    expect(measure([{ ...entry, statuses: [...entry.statuses, inactive] }]).counts.succeeded).toBe(1)
  })

  it('takes the last of several ends: a success that a person later marked as a failure is one', () => {
    const entry = delivered({ version: 'v1', from: '2026-11-03T10:00:00Z', to: '2026-11-03T10:10:00Z' })
    const failure = { state: 'failure', description: 'checkout was down', created_at: '2026-11-03T12:00:00Z' }
    expect(measure([{ ...entry, statuses: [...entry.statuses, failure] }]).counts).toMatchObject({
      succeeded: 0,
      failed: 1
    })
  })

  it('takes the end from the payload where GitHub has no status of it', () => {
    const entry = delivered({ version: 'v1', from: '2026-11-03T10:00:00Z' })
    const outcome = { verdict: 'succeeded', reasonCode: 'deployed', finishedAt: '2026-11-03T10:20:00+00:00' }
    const payload = { ...(entry.payload as object), outcome }
    expect(measure([{ ...entry, payload }]).counts).toMatchObject({ succeeded: 1, unfinished: 0 })
  })

  it('counts weeks back from the end: the first one may be shorter', () => {
    const window = { from: Date.parse('2026-11-05T00:00:00Z'), until: WINDOW.until }
    expect(measure(TWO_WEEKS, window).weeks.map(({ from }) => new Date(from).toISOString().slice(0, 10))).toEqual([
      '2026-11-05',
      '2026-11-09'
    ])
  })
})
