import { describe, expect, it } from '@jest/globals'
import type { CombinedResult } from './combine-reports.js'
import { bakePhase, decideBake, type Bake } from './decide-bake.js'

const bake: Bake = {
  startedAt: 0,
  bakeSeconds: 600,
  bakeMaxSeconds: 1800,
  onInconclusive: 'abort',
  expiresAt: undefined
}
const says = (kind: CombinedResult['kind']): CombinedResult => ({
  ...{ kind, reason: 'So it is.', by: [] },
  clause: kind === 'pass' ? '' : 'so it is'
})
const at = (seconds: number) => seconds * 1000

describe('decideBake', () => {
  it('aborts on a fail immediately', () => {
    expect(decideBake(says('fail'), bake, at(1))).toEqual({
      ...{ kind: 'abort', cause: 'gate', reason: 'So it is.' },
      clause: 'so it is'
    })
  })

  it('does not continue before the end of the bake, whatever was observed', () => {
    expect(decideBake(says('pass'), bake, at(599))).toMatchObject({ kind: 'undecided', untilAt: at(600) })
  })

  it('continues with a pass at the end of the bake', () => {
    expect(decideBake(says('pass'), bake, at(600))).toEqual({ kind: 'continue', reason: 'So it is.' })
  })

  it('extends the bake while the result is inconclusive', () => {
    expect(decideBake(says('inconclusive'), bake, at(600))).toEqual({
      kind: 'undecided',
      waitingFor: 'more evidence, at most 20m 00s. So it is.',
      untilAt: at(1800)
    })
  })

  it.each([
    ['abort', { kind: 'abort', cause: 'inconclusive', clause: 'there was not enough evidence (so it is)' }],
    ['continue', { kind: 'continue', reason: 'There was not enough evidence in time. So it is.' }],
    ['pause', { kind: 'pause', reason: 'There was not enough evidence (so it is).' }]
  ] as const)('inconclusive at the limit: %s', (onInconclusive, decision) => {
    expect(decideBake(says('inconclusive'), { ...bake, onInconclusive }, at(1800))).toMatchObject(decision)
  })

  it('decides two minutes before the pause expires, even inside the bake', () => {
    const short = { ...bake, expiresAt: at(500) }
    expect(decideBake(says('pass'), short, at(379)).kind).toBe('undecided')
    expect(decideBake(says('pass'), short, at(380))).toMatchObject({ kind: 'abort', cause: 'inconclusive' })
  })

  it('takes the whole bake even when the limit is shorter', () => {
    expect(decideBake(says('inconclusive'), { ...bake, bakeMaxSeconds: 60 }, at(599)).kind).toBe('undecided')
  })

  it('marks the last evaluation', () => {
    expect([bakePhase(bake, at(599)), bakePhase(bake, at(600))]).toEqual(['interim', 'final'])
  })
})
