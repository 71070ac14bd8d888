import { describe, expect, it } from '@jest/globals'
import { confirmByStart, describeMirrored, findMirroredTargets, withoutMirrored } from './mirrored-targets.js'
import type { Series } from './series.js'

function seriesOf(labels: Record<string, string>, values: readonly number[], offset = 0): Series {
  return {
    labels: new Map(Object.entries({ __name__: 'a_total', ...labels })),
    samples: values.map((value, index) => ({ at: index * 5_000 + offset, value }))
  }
}

const LIKE = [10, 22, 34, 46, 58, 70]
const LIKE_LATER = [16, 28, 40, 52, 64, 76]

describe('a target that is scraped twice', () => {
  it('counts once where a second job has the same address', () => {
    const one = seriesOf({ instance: 'a:80', job: 'web' }, LIKE)
    const other = seriesOf({ instance: 'a:80', job: 'web-2' }, LIKE_LATER, 2_500)
    const { certain, suspected } = findMirroredTargets([one, other])
    expect([certain.length, suspected, withoutMirrored([one, other], certain)]).toEqual([1, [], [one]])
    expect(certain.map(describeMirrored)).toEqual([
      'Two series sets with job="web" and job="web-2" are of one process. Its requests count once.'
    ])
  })

  it('counts once where two servers scrape it by clocks that differ', () => {
    const one = seriesOf({ instance: 'a:80', job: 'web', prometheus_replica: '0' }, LIKE)
    const other = seriesOf({ instance: 'a:80', job: 'web', prometheus_replica: '1' }, LIKE, 30_000)
    expect(findMirroredTargets([one, other]).certain).toHaveLength(1)
  })

  it('counts twice where the counters of one address do not run alike', () => {
    const one = seriesOf({ instance: 'a:80', job: 'web' }, LIKE)
    const other = seriesOf({ instance: 'a:80', job: 'admin' }, [900, 901, 902, 903, 904, 905], 2_500)
    expect(findMirroredTargets([one, other])).toEqual({ certain: [], suspected: [] })
  })

  it('is only suspected under two addresses', () => {
    const one = seriesOf({ instance: 'a:80', job: 'web' }, LIKE)
    const other = seriesOf({ instance: '10.0.0.1:80', job: 'web' }, LIKE_LATER, 2_500)
    const { certain, suspected } = findMirroredTargets([one, other])
    expect([certain, suspected.length]).toEqual([[], 1])
  })

  it('counts once under two addresses if both started at the same millisecond', () => {
    const one = seriesOf({ instance: 'a:80', job: 'web' }, LIKE)
    const other = seriesOf({ instance: '10.0.0.1:80', job: 'web' }, LIKE_LATER, 2_500)
    const { suspected } = findMirroredTargets([one, other])
    const startsOf = (a: number, b: number) =>
      new Map([
        ['a:80', a],
        ['10.0.0.1:80', b]
      ])
    expect([
      confirmByStart(suspected, startsOf(1.5, 1.5)).length,
      confirmByStart(suspected, startsOf(1.5, 1.6)).length
    ]).toEqual([1, 0])
  })

  it('is never found among targets that differ in what they count', () => {
    const one = seriesOf({ instance: 'a:80', job: 'web', pod: 'p1' }, LIKE)
    const other = seriesOf({ instance: 'a:80', job: 'web', pod: 'p2' }, LIKE)
    expect(findMirroredTargets([one, other])).toEqual({ certain: [], suspected: [] })
  })
})
