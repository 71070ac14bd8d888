import { describeRunning } from '../report/phrases.js'
import type { Report, ReportEvent, ServiceReport } from '../../domain/report/report.js'
import { phraseVerdict } from '../../domain/report/verdict-word.js'
import { splitHeadline } from '../../domain/text/headline.js'
import { renderMarkList } from './chart/chart-marks.js'
import { html, type Html } from './html.js'
import { renderRevisionChange } from './revision-change.js'
import { renderStepList } from './step-list.js'
import { renderInstanceChart } from './chart/instance-chart.js'
import { renderTrafficFigure } from './chart/traffic-section.js'
import { renderBadge } from './verdict-badge.js'

const MOST_CARDS = 12
/** Up to so many services are shown in their own order. */
const FEW_SERVICES = 4
const MOST_MILESTONES = 12

/** A card for each service; of many, those that did not succeed first, and no more than fit on a page. */
export function renderServiceCards({ services, events: all, headline }: Report): Html {
  const isGood = (service: ServiceReport) => phraseVerdict(service.verdict).tone === 'good'
  const isMany = services.length > FEW_SERVICES
  const ordered = isMany ? [...services.filter(each => !isGood(each)), ...services.filter(isGood)] : services
  const cards = ordered.slice(0, MOST_CARDS).map(service => {
    const milestones = all.filter(event => event.weight === 'milestone' && event.subject === service.name)
    return serviceCard(service, { milestones: milestones.slice(0, MOST_MILESTONES).map(withoutRepetition), headline })
  })
  return html`${cards}`
}

/** The complete outcome is shown above. */
function withoutRepetition(event: ReportEvent): ReportEvent {
  return event.ending === undefined ? event : { ...event, text: phraseVerdict(event.ending).words }
}

function serviceCard(
  service: ServiceReport,
  { milestones, headline }: { readonly milestones: readonly ReportEvent[]; readonly headline: string }
): Html {
  const { name, target, verdict, reason, rollout } = service
  return html`<section class="card">
    <div class="top">
      <h2>${name}</h2>
      ${renderBadge(verdict)}
    </div>
    <p class="sub">
      ${renderRevisionChange(service)}${service.runningCount === undefined ? undefined : html`<span>running: ${describeRunning(service)}</span>`}<span
        >${target}</span
      >
    </p>
    ${splitHeadline(reason).headline === headline ? undefined : html`<p>${reason}</p>`}
    ${rollout && renderTrafficFigure(rollout)} ${rollout && renderStepList(rollout.steps)}
    ${renderInstanceChart(service, milestones)} ${renderMarkList(service, milestones)}
  </section>`
}
