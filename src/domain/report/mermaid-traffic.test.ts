import { describe, expect, it } from '@jest/globals'
import { sampleTraffic } from '../../../test/fakes/sample-rollout.js'
import { explainTraffic, mermaidTraffic } from './mermaid-traffic.js'

describe('mermaidTraffic', () => {
  it('draws the weight as bars, and each figure as a line of each revision on a scale of its own', () => {
    const [weight, errors, slow, ...others] = mermaidTraffic(sampleTraffic()).map(chart => chart.split('\n').slice(1))
    expect(others).toEqual([])
    expect(weight).toEqual([
      'xychart-beta',
      '    title "Weight of the new revision"',
      '    x-axis "minutes since 14:01 UTC" 0 --> 11',
      '    y-axis "percent" 0 --> 100',
      '    bar [10, 10, 10, 10, 10, 10, 25, 25, 25, 25, 25, 25]'
    ])
    expect(errors?.slice(3)).toEqual([
      '    y-axis "percent" 0 --> 6',
      '    line [0.2, 0.2, 0.2, 0, 0.2, 0.2, 1.2, 1.8, 2.4, 3, 3.6, 4.2]',
      '    line [0.15, 0.2, 0.1, 0.15, 0.2, 0.1, 0.15, 0.2, 0.1, 0.15, 0.2, 0.1]'
    ])
    expect(slow?.[1]).toBe('    title "Requests slower than 300 ms"')
  })

  it('is left out where there is hardly anything to draw', () => {
    expect(mermaidTraffic({ ...sampleTraffic(), curves: [] })).toEqual([])
  })
})

describe('explainTraffic', () => {
  it('names the colours, and what a minute without requests looks like', () => {
    expect(explainTraffic(sampleTraffic())).toBe(
      'Blue: api:42 (new). Grey: api:41 (old). A minute in which nothing was measured is drawn as 0.'
    )
  })
})
