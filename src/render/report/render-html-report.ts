import { renderCauses } from '../page/cause-list.js'
import { renderEvents } from '../page/event-list.js'
import { renderFacts } from '../page/fact-list.js'
import { html, type Html } from '../page/html.js'
import { renderLogs } from '../page/log-list.js'
import { renderNextSteps } from '../page/next-step-list.js'
import { renderPageFooter } from '../page/page-footer.js'
import { renderPageHeader } from '../page/page-header.js'
import { REPORT_STYLE } from '../page/report-style.js'
import { renderSection } from '../page/section.js'
import { renderServiceCards } from '../page/service-card.js'
import { renderServiceTable } from '../page/service-table.js'
import { renderSpanChart } from '../page/chart/span-chart.js'
import { renderSteps } from '../page/step-list.js'
import { renderTraffic } from '../page/chart/traffic-section.js'
import type { Report } from '../../domain/report/report.js'
import { phraseVerdict } from '../../domain/report/verdict-word.js'

/** The report as one HTML file that needs nothing else: no script, no font, no picture from anywhere. */
export function renderHtmlReport(report: Report): string {
  const { words, tone } = phraseVerdict(report.verdict)
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${report.title}: ${words}</title>
        <style>
          ${{ markup: REPORT_STYLE }}
        </style>
      </head>
      <body class="${tone}">
        <main>
          ${renderPageHeader(report)}${renderNextSteps(report.nextSteps)}${renderCauses(report.causes)}
          ${renderTraffic(report)}${renderSteps(report.steps)}${renderServiceTable(report)}
          ${renderServiceCards(report)}${renderFacts(report.facts)}${timeline(report)}${renderEvents(report)}${renderLogs(report.logs, tone)}
        </main>
        ${renderPageFooter(report)}
      </body>
    </html> `
  return page.markup
}

function timeline(report: Report): Html {
  if (report.spans.length === 0) return html``
  return renderSection('timeline', 'What took time', renderSpanChart(report.spans, report))
}
