import { formatDuration } from '../../input/duration.js'
import type { StepReport } from '../report.js'
import { phraseStep } from '../step-phrase.js'
import { html, type Html } from './html.js'
import { renderSection } from './section.js'

/** The steps of a progressive rollout, with what each was judged on. */
export function renderSteps(list: readonly StepReport[]): Html {
  if (list.length === 0) return html``
  return renderSection(
    'steps',
    'Steps',
    html`<ol class="steps">
      ${list.map(step)}
    </ol>`
  )
}

function step({ weightPercent, verdict, reason, startedAt, finishedAt, evidence }: StepReport): Html {
  const rows = evidence.map(
    ({ name, candidate, baseline, judged }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${judged?.says ?? '–'}</td>
        <td class="n">${candidate}</td>
        <td class="n">${baseline ?? '–'}</td>
      </tr>`
  )
  const head = html`<tr>
    <th scope="col">Measured</th>
    <th scope="col">Says</th>
    <th scope="col">Candidate</th>
    <th scope="col">Baseline</th>
  </tr>`
  const took =
    finishedAt === undefined ? undefined : html`<span class="took">${formatDuration(finishedAt - startedAt)}</span>`
  return html`<li class="${phraseStep(verdict).tone}">
    <div class="weight">
      <strong>${weightPercent} %</strong><span>of traffic</span><i style="width:${weightPercent}%"></i>
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
  </li>`
}
