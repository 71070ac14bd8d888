import { html, type Html } from './html.js'

/** A part of the page under a heading of its own; `id` is its class and its anchor. */
export function renderSection(id: string, title: string, body: Html): Html {
  return html`<section class="${id}" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`
}
