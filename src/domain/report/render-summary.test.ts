import { describe, expect, it } from '@jest/globals'
import { sampleReport } from '../../../test/fakes/sample-report.js'
import { renderSummary } from './render-summary.js'

const HOSTILE = '</td>|<script>alert(1)</script>`` **b** [x](http://evil.example) @everyone\n# big ::error::'

describe('renderSummary', () => {
  it('says the result first, then what is true now', () => {
    const [title, , headline] = renderSummary(sampleReport()).split('\n')
    expect(title).toBe('## ↩️ Deploy api: rolled back in 1m 35s')
    expect(headline).toBe('api is back on api:41: tasks of api:42 exited with code 1.')
  })

  it('gives the causes before the facts', () => {
    const text = renderSummary(sampleReport())
    expect(text).toContain('- **Essential container api exited with code 1**<br>Error: DATABASE&#95;URL is not set')
    expect(text.indexOf('### Why')).toBeLessThan(text.indexOf('**Cluster**'))
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
    const report = sampleReport({
      steps: [
        {
          weightPercent: 10,
          startedAt: 0,
          finishedAt: 300_000,
          verdict: 'failed',
          reason: 'errors rose',
          evidence: [{ name: 'errors', candidate: '4.1 %', baseline: '0.2 %' }]
        }
      ]
    })
    expect(renderSummary(report)).toContain(
      '| 10 % | ❌ failed | 5m 00s | errors: 4.1 % (baseline 0.2 %) | errors rose |'
    )
  })

  it('lets no text become markup, wherever it stands', () => {
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

  it('stays below 1 MiB and says what it left out', () => {
    const line = 'ü'.repeat(2_000)
    const logs = Array.from({ length: 50 }, (_, index) => ({
      title: `log ${index}`,
      lines: Array.from({ length: 500 }, () => line)
    }))
    const text = renderSummary(sampleReport({ logs, events: [] }))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toContain("did not fit into this summary: they are in the step's log")
    expect(text).toContain('## ↩️ Deploy api')
  })
})
