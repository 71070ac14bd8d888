import { html, type Html } from '../html.js'

/** What a color of a chart represents; `name` is the class of what is drawn so. */
export function renderKey(name: string, text: string): Html {
  return html`<span class="key ${name}"><i></i>${text}</span>`
}
