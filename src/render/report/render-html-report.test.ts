import { describe, expect, it } from '@jest/globals'
import { sampleReport } from '../../../test/fakes/sample-report.js'
import { renderHtmlReport } from './render-html-report.js'

const HOSTILE = `</style></pre><script>alert(1)</script><img src=x onerror=alert(1)>"'onload='x' \u202eevil`

/** Without the blanks between tags. */
function squeezed(page: string): string {
  return page.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ >/g, '>')
}

describe('renderHtmlReport', () => {
  it('shows the result in the title of the page, its heading and its badge', () => {
    const page = renderHtmlReport(sampleReport())
    expect(page).toContain('<title>Deploy api: rolled back</title>')
    expect(page).toContain('<h1>Deploy api</h1>')
    expect(page).toMatch(/<span class="badge bad"><svg[^]*?<\/svg>rolled back<\/span>/)
  })

  it('is one file without scripts that loads nothing', () => {
    const page = renderHtmlReport(sampleReport())
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it('lets no text become markup, in any place', () => {
    const page = renderHtmlReport(
      sampleReport({
        title: HOSTILE,
        headline: HOSTILE,
        facts: [{ name: HOSTILE, value: HOSTILE, kind: 'code', href: 'javascript:alert(1)' }],
        services: sampleReport().services.map(each => ({ ...each, name: HOSTILE, to: HOSTILE, reason: HOSTILE })),
        spans: [{ subject: HOSTILE, label: HOSTILE, startedAt: 0, finishedAt: 1, tone: 'bad' }],
        events: [{ at: 0, subject: HOSTILE, text: HOSTILE, tone: 'bad', weight: 'milestone' }],
        causes: [{ title: HOSTILE, detail: HOSTILE }],
        nextSteps: [{ text: HOSTILE, command: HOSTILE }],
        links: [{ text: HOSTILE, href: `https://x.example/"${HOSTILE}` }],
        logs: [{ title: HOSTILE, lines: [HOSTILE] }],
        notes: [HOSTILE]
      })
    )
    expect(page).not.toMatch(/<script|<img|javascript:|\u202e/)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  })

  it('draws the instances of each service over time, and describes the drawing in words', () => {
    const page = renderHtmlReport(sampleReport())
    expect(page).toContain(
      'aria-label="Running instances of api over 95 seconds: at first 0 of api:42 and 3 of api:41, at the end 0 of api:42 and 3 of api:41."'
    )
    // Two canary tasks in addition to three stable tasks, from second 12 to second 30 of 95.
    expect(page).toMatch(/class="canary"\s+d="M0 44.8L12.63 44.8L12.63 8L31.58 8L31.58 44.8/)
  })

  it('marks the milestones in the chart and lists them under the same number', () => {
    const page = squeezed(renderHtmlReport(sampleReport()))
    expect(page).toContain('style="left:31.58%" title="14:03:30 task 3f9c41 stopped: exit code 1"><b>1</b></span>')
    expect(page).toMatch(/<b>1<\/b><time>\+0:30<\/time><span>task 3f9c41 stopped: exit code 1<\/span>/)
  })

  it('shows services without success first, and draws no more than one can look at', () => {
    const [one] = sampleReport().services
    if (one === undefined) throw new Error('The sample has no service.')
    const services = Array.from({ length: 100 }, (_, index) => ({
      ...one,
      name: `service-${index}`,
      verdict: index === 70 ? ('failed' as const) : ('succeeded' as const)
    }))
    const page = squeezed(renderHtmlReport(sampleReport({ services })))
    expect(page.match(/<tr><th scope="row">service-/g)).toHaveLength(100)
    expect(page.match(/<section class="card">/g)).toHaveLength(12)
    expect(page).toMatch(/<section class="card">\s*<div class="top"><h2>service-70<\/h2>/)
  })

  it('keeps the lines of a log unchanged', () => {
    const page = renderHtmlReport(sampleReport({ logs: [{ title: 'log', lines: ['a', '  b <c>'] }] }))
    expect(page).toContain('<pre class="log" tabindex="0">a\n  b &lt;c&gt;</pre>')
  })
})
