import { formatDuration } from '../input/duration.js'
import { html, type Html } from './html.js'
import { formatElapsed, formatMoment, formatTimeOfDay } from './moment.js'
import { REPORT_STYLE } from './report-style.js'
import type { Cause, Fact, LogExcerpt, NextStep, Report, ReportEvent, ServiceReport, StepReport } from './report.js'
import { safeAddress } from './safe-address.js'
import { renderSpanChart } from './span-chart.js'
import { renderTaskChart } from './task-chart.js'
import { renderVerdictIcon } from './verdict-icon.js'
import { phraseVerdict, type VerdictWord } from './verdict-word.js'

const MOST_CARDS = 12
/** Up to so many services are shown in their own order. */
const FEW_SERVICES = 4
const LONG_FACT_CHARACTERS = 36
const MOST_MILESTONES = 12
const MOST_EVENTS = 500
/** Longer lists of events are folded up. */
const SHORT_LIST = 30

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
          ${header(report)}${causes(report.causes)}${nextSteps(report.nextSteps)}${facts(report.facts)}${serviceTable(report)}
          ${serviceCards(report)}${steps(report.steps)}${spans(report)}${events(report)}${logs(report.logs, tone)}
        </main>
        ${footer(report)}
      </body>
    </html> `
  return page.markup
}

function header({ title, verdict, headline, startedAt, finishedAt }: Report): Html {
  return html`<header>
    <p class="when">${formatMoment(startedAt)}</p>
    <h1>${title}</h1>
    <p class="verdict">${badge(verdict)}<span class="took">in ${formatDuration(finishedAt - startedAt)}</span></p>
    <p class="headline">${headline}</p>
  </header>`
}

function badge(verdict: VerdictWord): Html {
  const { words, tone } = phraseVerdict(verdict)
  return html`<span class="badge ${tone}">${renderVerdictIcon(verdict)}${words}</span>`
}

function causes(list: readonly Cause[]): Html {
  if (list.length === 0) return html``
  const items = list.map(
    ({ title, detail }) =>
      html`<li><strong>${title}</strong>${detail === undefined ? undefined : html`<pre>${detail}</pre>`}</li>`
  )
  return section(
    'why',
    'Why',
    html`<ol>
      ${items}
    </ol>`
  )
}

function nextSteps(list: readonly NextStep[]): Html {
  if (list.length === 0) return html``
  const items = list.map(
    ({ text, command }) => html`<li>${text}${command === undefined ? undefined : html`<pre>${command}</pre>`}</li>`
  )
  return section(
    'todo',
    'What to do now',
    html`<ul>
      ${items}
    </ul>`
  )
}

function facts(list: readonly Fact[]): Html {
  if (list.length === 0) return html``
  return html`<section>
    <h2 class="sr">Facts</h2>
    <dl class="facts">${list.map(fact)}</dl>
  </section>`
}

function fact({ name, value, kind, href }: Fact): Html {
  const width = value.length > LONG_FACT_CHARACTERS ? 'long' : 'short'
  const text = kind === 'code' ? html`<code>${value}</code>` : html`${value}`
  return html`<div class="${width}">
    <dt>${name}</dt>
    <dd>${link(text, href)}</dd>
  </div>`
}

function link(text: Html, href: string | undefined): Html {
  const address = href === undefined ? undefined : safeAddress(href)
  return address === undefined ? text : html`<a href="${address}" rel="noreferrer">${text}</a>`
}

/** A card says it all where there is one service. */
function serviceTable({ services }: Report): Html {
  if (services.length < 2) return html``
  const rows = services.map(
    service =>
      html`<tr>
        <th scope="row">${service.name}</th>
        <td>${badge(service.verdict)}</td>
        <td>${versions(service)}</td>
        <td class="n">${service.runningCount} of ${service.desiredCount}</td>
        <td class="n">${formatDuration(service.finishedAt - service.startedAt)}</td>
        <td>${service.reason}</td>
      </tr>`
  )
  const head = html`<tr>
    <th scope="col">Service</th>
    <th scope="col">Result</th>
    <th scope="col">Version</th>
    <th scope="col">Running</th>
    <th scope="col">Took</th>
    <th scope="col">Reason</th>
  </tr>`
  const table = html`<div class="wide" tabindex="0" role="region" aria-label="Services">
    <table>
      <thead>
        ${head}
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
  return section('services', 'Services', table)
}

/** Of many, those that did not end well first, and no more than one can look at. */
function serviceCards({ services, events: all }: Report): Html {
  const isGood = (service: ServiceReport) => phraseVerdict(service.verdict).tone === 'good'
  const isMany = services.length > FEW_SERVICES
  const ordered = isMany ? [...services.filter(each => !isGood(each)), ...services.filter(isGood)] : services
  const cards = ordered.slice(0, MOST_CARDS).map(service => {
    const milestones = all.filter(event => event.weight === 'milestone' && event.subject === service.name)
    return serviceCard(service, milestones.slice(0, MOST_MILESTONES))
  })
  return html`${cards}`
}

function serviceCard(service: ServiceReport, milestones: readonly ReportEvent[]): Html {
  const { name, cluster, verdict, reason, runningCount, desiredCount, startedAt } = service
  const items = milestones.map(
    (event, index) =>
      html`<li class="${event.tone}">
        <b>${index + 1}</b><time>${formatElapsed(startedAt, event.at)}</time><span>${event.text}</span>
      </li>`
  )
  return html`<section class="card">
    <div class="top">
      <h2>${name}</h2>
      ${badge(verdict)}
    </div>
    <p class="sub">
      ${versions(service)}<span>${runningCount} of ${desiredCount} tasks running</span><span>cluster ${cluster}</span>
    </p>
    <p>${reason}</p>
    ${renderTaskChart(service, milestones)}
    ${
      items.length === 0
        ? undefined
        : html`<ol class="marks">
            ${items}
          </ol>`
    }
  </section>`
}

function versions({ from, to }: ServiceReport): Html {
  if (from === undefined || from === to) return html`<code>${to}</code>`
  return html`<span class="versions"
    ><code>${from}</code><span class="arrow" aria-label="to">→</span><code>${to}</code></span
  >`
}

const STEP_TONES = { passed: 'good', failed: 'bad', inconclusive: 'warning', skipped: 'neutral' } as const

function steps(list: readonly StepReport[]): Html {
  if (list.length === 0) return html``
  return section(
    'steps',
    'Steps',
    html`<ol class="steps">
      ${list.map(step)}
    </ol>`
  )
}

function step({ weightPercent, verdict, reason, startedAt, finishedAt, evidence }: StepReport): Html {
  const rows = evidence.map(
    ({ name, candidate, baseline }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td class="n">${candidate}</td>
        <td class="n">${baseline ?? '–'}</td>
      </tr>`
  )
  const head = html`<tr>
    <th scope="col">Measured</th>
    <th scope="col">Candidate</th>
    <th scope="col">Baseline</th>
  </tr>`
  const took =
    finishedAt === undefined ? undefined : html`<span class="took">${formatDuration(finishedAt - startedAt)}</span>`
  return html`<li class="${STEP_TONES[verdict]}">
    <div class="weight">
      <strong>${weightPercent} %</strong><span>of traffic</span><i style="width:${weightPercent}%"></i>
    </div>
    <p><span class="badge ${STEP_TONES[verdict]}">${verdict}</span>${took}${reason}</p>
    ${
      rows.length === 0
        ? undefined
        : html`<table>
            <thead>
              ${head}
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
    }
  </li>`
}

function spans(report: Report): Html {
  if (report.spans.length === 0) return html``
  return section('timeline', 'What took time', renderSpanChart(report.spans, report))
}

function events(report: Report): Html {
  if (report.events.length === 0) return html``
  const shown = report.events.slice(-MOST_EVENTS)
  const hasSubjects = new Set(report.events.map(event => event.subject)).size > 1
  const items = shown.map(
    ({ at, subject, text, tone, weight }) =>
      html`<li class="${tone} ${weight}">
        <time title="${formatElapsed(report.startedAt, at)}">${formatTimeOfDay(at)}</time>
        <span>${hasSubjects ? html`<b>${subject}</b> ` : undefined}${text}</span>
      </li>`
  )
  const list = html`<ol class="events">
    ${items}
  </ol>`
  const left = report.events.length - shown.length
  const note = left === 0 ? undefined : html`<p class="note">${left} earlier events are left out.</p>`
  const folded = html`<details>
    <summary>${shown.length} events</summary>
    ${note}${list}
  </details>`
  return section('events', 'Events', shown.length > SHORT_LIST ? folded : list)
}

function logs(excerpts: readonly LogExcerpt[], tone: string): Html {
  if (excerpts.length === 0) return html``
  // What explains a failure is not folded away.
  const details = excerpts.map(({ title, lines }) =>
    tone === 'good'
      ? html`<details>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>`
      : html`<details open>
          <summary>${title}</summary>
          ${logLines(lines)}
        </details>`
  )
  return section('logs', 'Logs', html`${details}`)
}

function logLines(lines: readonly string[]): Html {
  return html`<pre class="log" tabindex="0">${lines.join('\n')}</pre>`
}

function footer({ links, notes, finishedAt }: Report): Html {
  const items = links.map(({ text, href }) => html`<li>${link(html`${text}`, href)}</li>`)
  return html`<footer>
    ${notes.map(note => html`<p class="note">${note}</p>`)}
    ${
      items.length === 0
        ? undefined
        : html`<ul>
            ${items}
          </ul>`
    }
    <p>Written by deploy-kit at ${formatMoment(finishedAt)}. All times are UTC.</p>
  </footer>`
}

function section(id: string, title: string, body: Html): Html {
  return html`<section class="${id}" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`
}
