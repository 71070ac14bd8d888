import { describe, expect, it } from '@jest/globals'
import { drawDiagrams } from '../../scripts/site/diagrams/draw-diagrams.js'

const FLOW = 'flowchart LR\n  A["staging (rolling)"] --> B{"verified?"} -- yes --> C[production]'
/** As in the summary of a run. */
const TIMELINE = 'gantt\n    dateFormat x\n    axisFormat %H:%M\n    section api\n    rolled back :crit, 0, 240000'

describe('diagrams', () => {
  it('are drawn light and dark, with a size and without a link to a host', () => {
    const drawings = drawDiagrams([FLOW, TIMELINE])
    expect([...drawings.keys()]).toEqual([FLOW, TIMELINE])
    for (const { widthPixels, heightPixels, svg } of drawings.values()) {
      expect(Math.min(widthPixels, heightPixels)).toBeGreaterThan(50)
      for (const picture of [svg.light, svg.dark]) {
        expect(picture).toContain(`<svg width="${widthPixels}" height="${heightPixels}" `)
        expect(picture.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|@import|<script|<foreignObject/)
      }
      expect(svg.light).not.toBe(svg.dark)
    }
    expect(drawings.get(FLOW)?.svg.light).toContain('production')
  })

  it('that Mermaid cannot read fail the build', () => {
    expect(() => drawDiagrams(['flowchart LR\n  A --> '])).toThrow(
      'Mermaid could not draw a diagram: Error: Parse error'
    )
  })
})
