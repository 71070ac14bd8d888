import { phraseStep } from '../../../domain/report/step-phrase.js'
import type { Report, StepReport } from '../../../domain/report/report.js'
import type { TrafficReport } from '../../../domain/report/traffic-report.js'
import { renderMarkList, renderMarks, type ChartMark } from './chart-marks.js'
import { renderKey } from './chart-key.js'
import { renderTimes } from './chart-scale.js'
import { html, type Html } from '../html.js'
import { renderSection } from '../section.js'
import { renderCurvePlot, renderWeightPlot } from './traffic-plot.js'

/** The traffic of a rollout under a heading of its own. */
export function renderTraffic(report: Pick<Report, 'steps' | 'traffic'>): Html {
  const figure = renderTrafficFigure(report)
  return figure === undefined ? html`` : renderSection('traffic', 'Traffic', figure)
}

/**
 * The traffic of a rollout: the canary's weight, and below it, on the same scale of time, what was measured of both revisions.
 * Numbers mark what the gates decided, lines where a step began; the steps show why.
 */
export function renderTrafficFigure({ traffic, steps }: Pick<Report, 'steps' | 'traffic'>): Html | undefined {
  if (traffic === undefined || traffic.weights.length === 0) return undefined
  const marks = steps.flatMap(markOf)
  const boundaries = steps.map(step => step.startedAt)
  const plots = traffic.curves
    .filter(({ points }) => points.length > 0)
    .map(curve => renderCurvePlot(traffic, curve, { boundaries, marks }))
  const figure = html`<figure class="chart traffic">
    <figcaption>
      ${renderKey('line canary', `${traffic.canary} (canary)`)}
      ${renderKey('line stable', `${traffic.stable} (stable)`)} ${renderKey('boundary', 'a step begins')}
    </figcaption>
    ${renderWeightPlot(traffic, { boundaries, overlay: renderMarks(traffic, marks) })} ${plots}
    <div class="times" aria-hidden="true">${renderTimes(traffic)}</div>
    ${renderMarkList(traffic, marks)}
  </figure>`
  return html`${figure}${measuredNothing(traffic)}`
}

function markOf({ decidedAt, canaryPercent, verdict, reason }: StepReport): readonly ChartMark[] {
  if (decidedAt === undefined || verdict === 'skipped') return []
  return [{ at: decidedAt, text: `At ${canaryPercent}%: ${verdict}.`, detail: reason, tone: phraseStep(verdict).tone }]
}

function measuredNothing({ curves }: TrafficReport): Html | undefined {
  if (curves.some(({ points }) => points.length > 0)) return undefined
  return html`<p class="note">No complete minute of this rollout has request metrics.</p>`
}
