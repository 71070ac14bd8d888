import { describe, expect, it } from '@jest/globals'
import { sampleReport } from '../../../test/fakes/sample-report.js'
import { mermaidTimeline } from './mermaid-timeline.js'

describe('mermaidTimeline', () => {
  it('draws bars and milestones under their subject', () => {
    const start = sampleReport().startedAt
    expect(mermaidTimeline(sampleReport())?.split('\n').slice(3)).toEqual([
      '    section · api',
      `    · deploy api 42 :crit, ${start}, ${start + 70_000}`,
      `    · roll back to api 41 :active, ${start + 70_000}, ${start + 95_000}`,
      `    · task 3f9c41 stopped exit code 1 :milestone, crit, ${start + 30_000}, 0ms`,
      `    · circuit breaker rolling back :milestone, crit, ${start + 70_000}, 0ms`
    ])
  })

  it('removes the syntax from labels', () => {
    const span = {
      subject: 'a:b;c#d%%e\nsection x',
      label: 'click x "call" <b>',
      startedAt: 0,
      finishedAt: 1,
      tone: 'good'
    } as const
    const lines = mermaidTimeline(sampleReport({ spans: [span, span], events: [] }))?.split('\n') ?? []
    expect(lines[3]).toBe('    section · a b c d%e section x')
    expect(lines[4]).toBe('    · click x call b :done, 0, 1')
  })

  it('is left out where there is hardly anything to draw', () => {
    expect(mermaidTimeline(sampleReport({ spans: [], events: [] }))).toBeUndefined()
  })

  it('stays readable with a hundred services', () => {
    const spans = Array.from({ length: 100 }, (_, index) => ({
      subject: `service-${index}`,
      label: 'deploy',
      startedAt: 0,
      finishedAt: 1,
      tone: 'good' as const
    }))
    expect(
      mermaidTimeline(sampleReport({ spans }))
        ?.split('\n')
        .filter(line => line.includes('deploy'))
    ).toHaveLength(40)
  })
})
