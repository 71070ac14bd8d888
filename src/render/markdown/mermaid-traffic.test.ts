import { describe, expect, it } from '@jest/globals'
import { sampleTraffic } from '../../../test/fakes/sample-rollout.js'
import { explainTraffic, mermaidTraffic } from './mermaid-traffic.js'

describe('mermaidTraffic', () => {
  it('draws the weight as bars, and each figure as a line of each revision on a scale of its own', () => {
    const [weight, first, second, slow] = mermaidTraffic(sampleTraffic()).map(chart => chart.split('\n').slice(1))
    expect(weight).toEqual([
      'xychart-beta',
      '    title "Canary weight"',
      '    x-axis "minutes since 14:01 UTC" 0 --> 11',
      '    y-axis "percent" 0 --> 100',
      '    bar [10, 10, 10, 10, 10, 10, 25, 25, 25, 25, 25, 25]'
    ])
    // In the fourth minute the canary served nothing.
    expect(first?.slice(2)).toEqual([
      '    x-axis "minutes since 14:01 UTC" 0 --> 2',
      '    y-axis "percent" 0 --> 6',
      '    line [0.2, 0.2, 0.2]',
      '    line [0.15, 0.2, 0.1]'
    ])
    expect(second?.slice(2)).toEqual([
      '    x-axis "minutes since 14:05 UTC" 0 --> 7',
      '    y-axis "percent" 0 --> 6',
      '    line [0.2, 0.2, 1.2, 1.8, 2.4, 3, 3.6, 4.2]',
      '    line [0.2, 0.1, 0.15, 0.2, 0.1, 0.15, 0.2, 0.1]'
    ])
    expect(slow?.[1]).toBe('    title "Requests slower than 300 ms"')
  })

  it('draws no line where nothing was measured: before, between and after the minutes of a side', () => {
    const side = (values: readonly (number | undefined)[]) => (index: number) => values[index]
    const canary = side([undefined, 5, 6, 7, 8, undefined, undefined])
    const stable = side([1, 1, 1, undefined, undefined, undefined, 1])
    const points = Array.from({ length: 7 }, (_, index) => ({
      ...{ at: index * 60_000, canary: canary(index), stable: stable(index) }
    }))
    const charts = mermaidTraffic({ ...sampleTraffic(), curves: [{ name: 'Failed requests', unit: '%', points }] })
    const lines = charts.slice(1).map(chart => chart.split('\n').filter(line => / (?:line|x-axis) /.test(line)))
    expect(lines).toEqual([
      ['    x-axis "minutes since 00:01 UTC" 0 --> 1', '    line [5, 6]', '    line [1, 1]'],
      ['    x-axis "minutes since 00:03 UTC" 0 --> 1', '    line [7, 8]']
    ])
  })

  it('is left out where there is hardly anything to draw', () => {
    expect(mermaidTraffic({ ...sampleTraffic(), curves: [] })).toEqual([])
  })
})

describe('explainTraffic', () => {
  it('names the colors, and what a minute without requests looks like', () => {
    expect(explainTraffic(sampleTraffic())).toBe(
      'Blue: api:42 (canary). Gray: api:41 (stable). Minutes without data are left out.'
    )
  })
})
