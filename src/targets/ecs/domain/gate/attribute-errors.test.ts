import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { attributeErrors, ERROR_SOURCES, type GroupMinute } from './attribute-errors.js'

const source = 'target-and-balancer'
const group = (requests: number, served: number, failed = 0, connectionErrors = 0): GroupMinute => ({
  ...{ requests, served, failed, connectionErrors }
})

function one(groups: readonly GroupMinute[], balancerErrors: number): readonly number[] {
  return attributeErrors([{ groups, balancerErrors }], source)[0] ?? []
}

describe('attributeErrors', () => {
  it('counts no WebSocket and no client that left as an error', () => {
    expect(one([group(60, 40), group(540, 360)], 0)).toEqual([0, 0])
  })

  it('gives the 502 of a crashing canary to the canary, beside WebSockets of both', () => {
    // 10% of the requests are WebSockets; the canary's other requests all end in a 502 of the load balancer.
    expect(one([group(100, 0), group(900, 810)], 90)).toEqual([90, 0])
  })

  it('gives the 502 of an incident that both share to both', () => {
    expect(one([group(100, 80), group(900, 720)], 200)).toEqual([20, 180])
  })

  it('gives both their share of errors that are too few to attribute', () => {
    const minutes = Array.from({ length: 20 }, () => ({ groups: [group(100, 79), group(900, 720)], balancerErrors: 1 }))
    const errors = attributeErrors(minutes, source)
    const total = (index: number) => errors.reduce((sum, minute) => sum + (minute[index] ?? 0), 0)
    expect([total(0), total(1)]).toEqual([2, 18])
  })

  it("counts the targets' own 5xx in any case", () => {
    const groups = [group(100, 90, 10), group(900, 899, 1)]
    expect([one(groups, 0), one(groups, 50)]).toEqual([
      [10, 1],
      [10, 1]
    ])
  })

  it('gives few 502 to the group that refused the connections', () => {
    expect(one([group(60, 46, 0, 2), group(540, 432)], 2)).toEqual([2, 0])
    expect(one([group(60, 48), group(540, 430, 0, 2)], 2)).toEqual([0, 2])
  })

  it('counts no refused connection that another target answered for', () => {
    expect(one([group(60, 60, 0, 9), group(540, 540)], 0)).toEqual([0, 0])
  })

  it('ignores what the load balancer answered for other services', () => {
    expect(one([group(100, 100), group(900, 900)], 5_000)).toEqual([0, 0])
  })

  it('assigns all to the only group', () => {
    expect(one([group(100, 60)], 30)).toEqual([30])
  })

  it('counts what the plan names', () => {
    const minutes = [{ groups: [group(100, 80, 5)], balancerErrors: 3 }]
    expect(ERROR_SOURCES.map(one => attributeErrors(minutes, one))).toEqual([[[8]], [[5]], [[20]]])
  })

  it('never counts more errors than requests, or fewer than the targets sent', () => {
    const count = fc.nat(5_000)
    const side = fc.tuple(count, count, count, count).map(([served, failed, rest, connectionErrors]) => ({
      ...{ requests: served + failed + rest, served, failed, connectionErrors }
    }))
    const minute = fc.record({ groups: fc.tuple(side, side), balancerErrors: fc.nat(20_000) })
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 20 }), minutes => {
        const errors = attributeErrors(minutes, source)
        return minutes.every(({ groups }, at) =>
          groups.every(({ requests, failed }, index) => {
            const counted = errors[at]?.[index] ?? -1
            return Number.isInteger(counted) && counted >= failed && counted <= requests
          })
        )
      })
    )
  })
})
