const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text for HTML, in an element or a quoted attribute. Line ends stay within one block of Markdown. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, each => ENTITIES[each] ?? each).replaceAll('\n', '<br>')
}

/** A link, or only its text where the address is none of the web. */
export function linkHtml(text: string, url: string): string {
  return /^https?:\/\//.test(url)
    ? `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text)
}
