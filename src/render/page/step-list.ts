import { formatDuration } from '../../domain/input/duration.js'
import { describeGateWord } from '../report/phrases.js'
import type { Evidence, StepReport } from '../../domain/report/report.js'
import { phraseStep } from '../../domain/report/step-phrase.js'
import { html, type Html } from './html.js'
import { renderSection } from './section.js'

/** The steps of a progressive rollout, with what each was judged on. */
export function renderSteps(list: readonly StepReport[]): Html {
  return list.length === 0 ? html`` : renderSection('steps', 'Steps', renderStepList(list))
}

/** The same without a heading. */
export function renderStepList(list: readonly StepReport[]): Html {
  return html`<ol class="steps">
    ${list.map(step)}
  </ol>`
}

/** The state of the tests behind the figures, folded up. */
function renderStatistics(evidence: readonly Evidence[]): Html | undefined {
  const items = evidence.flatMap(({ name, statistics }) =>
    statistics === undefined ? [] : [html`<li>${name}: ${statistics}</li>`]
  )
  if (items.length === 0) return undefined
  return html`<details class="names">
    <summary>Statistics</summary>
    <ul>
      ${items}
    </ul>
  </details>`
}

function step({ canaryPercent, verdict, reason, startedAt, finishedAt, evidence }: StepReport): Html {
  const isJudged = evidence.some(({ judged }) => judged !== undefined)
  const rows = evidence.map(
    ({ name, canary, stable, judged }) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${isJudged ? html`<td class="says">${describeGateWord(judged)}</td>` : undefined}
        <td class="n">${canary}</td>
        <td class="n">${stable ?? '–'}</td>
      </tr>`
  )
  const head = html`<tr>
    <th scope="col">Measured</th>
    ${isJudged ? html`<th scope="col" class="says">Result</th>` : undefined}
    <th scope="col">Canary</th>
    <th scope="col">Stable</th>
  </tr>`
  const took =
    finishedAt === undefined ? undefined : html`<span class="took">${formatDuration(finishedAt - startedAt)}</span>`
  return html`<li class="${phraseStep(verdict).tone}">
    <div class="weight">
      <strong>${canaryPercent}%</strong><span>of traffic</span><i style="width:${canaryPercent}%"></i>
    </div>
    <p><span class="badge ${phraseStep(verdict).tone}">${verdict}</span>${took}${reason}</p>
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
    ${renderStatistics(evidence)}
  </li>`
}
