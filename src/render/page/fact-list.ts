import type { Fact } from '../../domain/report/report.js'
import { html, type Html } from './html.js'
import { renderLink } from './outside-link.js'

const LONG_FACT_CHARACTERS = 36

/** What, where, who, which. */
export function renderFacts(list: readonly Fact[]): Html {
  if (list.length === 0) return html``
  return html`<section>
    <h2 class="sr">Facts</h2>
    <dl class="facts">${list.map(fact)}</dl>
    ${fullNames(list)}
  </section>`
}

/** What is shown by a short name, to copy. */
function fullNames(list: readonly Fact[]): Html | undefined {
  const items = list.flatMap(({ name, full }) =>
    full === undefined ? [] : [html`<li>${name} <code>${full}</code></li>`]
  )
  if (items.length === 0) return undefined
  return html`<details class="names">
    <summary>Full names</summary>
    <ul>
      ${items}
    </ul>
  </details>`
}

function fact({ name, value, full, kind, href }: Fact): Html {
  const width = value.length > LONG_FACT_CHARACTERS ? 'long' : 'short'
  const text = kind === 'code' ? html`<code title="${full ?? value}">${value}</code>` : html`${value}`
  return html`<div class="${width}">
    <dt>${name}</dt>
    <dd>${renderLink(text, href)}</dd>
  </div>`
}
