import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sampleRollout } from '../../../test/fakes/sample-rollout.js'
import { sampleReport } from '../../../test/fakes/sample-report.js'
import type { StepReport } from '../../domain/report/report.js'
import { renderSummary } from './render-summary.js'

const STEP: StepReport = {
  canaryPercent: 10,
  startedAt: 0,
  finishedAt: 300_000,
  verdict: 'failed',
  reason: 'errors rose',
  evidence: [{ name: 'errors', canary: '4.1%', stable: '0.2%' }]
}
const HOSTILE = '</td>|<script>alert(1)</script>`` **b** [x](http://evil.example) @everyone\n# big ::error::'

describe('renderSummary', () => {
  it('shows the result first, then the current state', () => {
    const [title, , headline] = renderSummary(sampleReport()).split('\n')
    expect(title).toBe('## ↩️ Deploy api: rolled back in 1m 35s')
    expect(headline).toBe('api is back on api:41: tasks of api:42 exited with code 1.')
  })

  it('gives the causes before the facts', () => {
    const report = sampleReport()
    const text = renderSummary(report)
    expect(report.facts.length).toBeGreaterThan(0)
    expect(text).toContain('- **Essential container api exited with code 1**<br>Error: DATABASE&#95;URL is not set')
    expect(text.indexOf('### Why')).toBeLessThan(text.indexOf(`**${report.facts[0]?.name ?? ''}**`))
  })

  it('shows every service with its versions and tasks', () => {
    expect(renderSummary(sampleReport())).toContain(
      '| ↩️ <code>api</code> | rolled back | <code>api:41</code> → <code>api:42</code> | 3 of 3 | 1m 35s |'
    )
  })

  it('draws the timeline for GitHub', () => {
    expect(renderSummary(sampleReport())).toContain('```mermaid\ngantt\n    dateFormat x')
  })

  it('shows the steps of a progressive rollout with their evidence', () => {
    const judged = { says: 'inconclusive', mode: 'observe', progress: '9 of 300 requests' } as const
    const evidence = STEP.evidence.flatMap(each => [each, { ...each, judged, statistics: 'E = 3' }])
    const summary = renderSummary(sampleReport({ steps: [{ ...STEP, evidence }] }))
    expect(summary).toContain('| 10% | ❌ failed | 5m 00s | errors rose |')
    expect(summary).toContain(
      '| 10% | errors | – | 4.1% | 0.2% |\n| 10% | errors | inconclusive (observes): 9 of 300 requests | 4.1% | 0.2% |'
    )
  })

  it('lets no text become markup, in any place', () => {
    const service = sampleReport().services.map(each => ({ ...each, name: HOSTILE, reason: HOSTILE, to: HOSTILE }))
    const text = renderSummary(
      sampleReport({
        title: HOSTILE,
        headline: HOSTILE,
        services: service,
        facts: [{ name: HOSTILE, value: HOSTILE, kind: 'code', href: 'javascript:alert(1)' }],
        events: [{ at: 0, subject: HOSTILE, text: HOSTILE, tone: 'bad', weight: 'milestone' }],
        causes: [{ title: HOSTILE, detail: HOSTILE }],
        nextSteps: [{ text: HOSTILE, command: undefined }],
        logs: [],
        links: [{ text: HOSTILE, href: `https://a.example/${HOSTILE}` }],
        notes: [HOSTILE]
      })
    )
    expect(text).not.toMatch(/<script|<\/td>|\*\*b\*\*|\]\(http|\n# big|@everyone|javascript:/)
  })

  it('keeps log lines inside their block, backticks and all', () => {
    const text = renderSummary(
      sampleReport({ logs: [{ title: 'log', lines: ['```', '````', '</details>', '\u001b[31mred'] }] })
    )
    expect(text).toContain('`````text\n```\n````\n</details>\nred\n`````')
  })

  it('shows the end of a long log, as much as one reads, and reports the cut', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `line ${index}`)
    const text = renderSummary(sampleReport({ logs: [{ title: 'log', lines }] }))
    expect(text).toContain('<summary>log (the last 100 of 500 lines)</summary>')
    expect(text).toMatch(/```text\nline 400\n[^]*line 499\n```/)
  })

  it('links the run, the commit and the console below the result', () => {
    const links = [{ text: 'Workflow run', href: 'https://github.com/acme/shop/actions/runs/7' }]
    const [, , , , line] = renderSummary(sampleReport({ links })).split('\n')
    expect(line).toBe('[Workflow run](<https://github.com/acme/shop/actions/runs/7>)')
  })

  it('stays below 1 MiB with any input, keeps the result and reports what it left out', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        '<'.repeat(4_000),
        'ü'.repeat(2_000),
        '`|*_[]<>@#'.repeat(400),
        '👩‍👩‍👧‍👦'.repeat(300),
        '\n'.repeat(500)
      )
    )
    const many = fc.integer({ min: 0, max: 1_500 })
    fc.assert(
      fc.property(text, many, many, (word, few, lots) => {
        const fill = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)
        const [service] = sampleReport().services
        if (service === undefined) throw new Error('The sample has no service.')
        const summary = renderSummary(
          sampleRollout({
            title: word,
            headline: word,
            facts: fill(few, { name: word, value: word, kind: 'code' as const }),
            services: fill(lots, { ...service, name: word, reason: word }),
            steps: fill(few, {
              ...STEP,
              reason: word,
              evidence: fill(5, { name: word, canary: word, stable: word })
            }),
            spans: fill(few, { subject: word, label: word, startedAt: 0, finishedAt: 1, tone: 'bad' as const }),
            events: fill(lots, {
              at: 0,
              subject: word,
              text: word,
              tone: 'bad' as const,
              weight: 'milestone' as const
            }),
            causes: fill(few, { title: word, detail: word }),
            nextSteps: fill(few, { text: word, command: word }),
            links: fill(few, { text: word, href: 'https://a.example/' }),
            logs: fill(few, { title: word, lines: fill(200, word) }),
            notes: fill(few, word)
          })
        )
        expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
        expect(summary).toMatch(/^## ↩️ .*: rolled back in 16m 00s/)
        // What was opened is closed, whatever was cut.
        expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length)
        expect((summary.match(/^```mermaid$/gm) ?? []).length).toBeLessThanOrEqual(8)
        if (lots > 1_000 && word.length > 1_000)
          expect(summary).toMatch(/_\d+ more services were truncated to fit this summary\._/)
      }),
      { numRuns: 10, seed: 7 }
    )
  })
})
