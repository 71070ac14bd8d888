import { html } from '../../../src/render/page/html.js'

/** Text for HTML, in an element or a quoted attribute. Line ends stay within one block of Markdown. */
export function escapeHtml(text: string): string {
  return html`${text}`.markup.replaceAll('\n', '<br>')
}

/** A link, or only its text where the address is none of the web. */
export function linkHtml(text: string, url: string): string {
  return /^https?:\/\//.test(url)
    ? `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text)
}
