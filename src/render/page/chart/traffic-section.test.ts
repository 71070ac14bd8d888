import { describe, expect, it } from '@jest/globals'
import { sampleRollout, sampleTraffic } from '../../../../test/fakes/sample-rollout.js'
import { sampleReport } from '../../../../test/fakes/sample-report.js'
import { renderTraffic } from './traffic-section.js'

/** Without the blanks between tags. */
function draw(changes: Parameters<typeof sampleRollout>[0] = {}): string {
  return renderTraffic(sampleRollout(changes)).markup.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ >/g, '>')
}

describe('renderTraffic', () => {
  it('draws the weight as it was set, from the start to the end', () => {
    // 10% from minute 1 of 16, 25% from minute 7, none from minute 13.2: 100% is at 92% of the height.
    expect(draw()).toContain(
      'class="canary" d="M0 100L6.25 100L6.25 90.8L43.75 90.8L43.75 77L82.5 77L82.5 100L100 100L100 100L0 100Z"'
    )
    expect(draw()).toContain('aria-label="Share of traffic of api:42: 0%, then 10%, then 25%, then 0%."')
  })

  it('draws each figure of both revisions, and leaves a gap where there were no requests', () => {
    const page = draw()
    expect(page.match(/<path class="line canary"/g)).toHaveLength(4)
    expect(page.match(/<path class="line stable"/g)).toHaveLength(2)
    expect(page).toContain('aria-label="Failed requests: api:42 4.2% at most, api:41 0.2% at most."')
    expect(page).toContain('aria-label="Requests slower than 300 ms: api:42 5% at most, api:41 1.9% at most."')
  })

  it('draws a minute between two gaps as a line of its own', () => {
    const [curve] = sampleTraffic().curves
    if (curve === undefined) throw new Error('The sample has no curve.')
    const points = curve.points.map((point, index) => (index === 1 ? point : { ...point, canary: undefined }))
    const page = draw({ traffic: { ...sampleTraffic(), curves: [{ ...curve, points }] } })
    expect(page.match(/<path class="line canary" d="M14.06 \S+L17.19 \S+"/g)).toHaveLength(1)
  })

  it('marks what the gates decided, in the chart and below it, and where each step began', () => {
    const page = draw()
    expect(page).toMatch(/<span class="mark good row0" style="left:40.63%" title="14:06:30 At 10%: passed\./)
    expect(page).toContain('<b>2</b><time>+12:42</time><span>At 25%: failed.</span>')
    expect(page.match(/<path class="decision bad" d="M79.38 0V100"/g)).toHaveLength(2)
    expect(page.match(/<path class="boundary" d="M43.75 0V100"/g)).toHaveLength(3)
  })

  it('reports where nothing was measured', () => {
    expect(draw({ traffic: { ...sampleTraffic(), curves: [] } })).toContain(
      'No complete minute of this rollout has request metrics'
    )
  })

  it('is left out of the report of a rolling deployment', () => {
    const rolling = sampleReport()
    expect(renderTraffic(rolling).markup).toBe('')
  })
})
