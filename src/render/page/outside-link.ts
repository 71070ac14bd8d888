import { safeAddress } from '../../domain/text/safe-address.js'
import { html, type Html } from './html.js'

/** A link out of the page, when `href` is an https address; the text alone otherwise. */
export function renderLink(text: Html, href: string | undefined): Html {
  const address = href === undefined ? undefined : safeAddress(href)
  return address === undefined ? text : html`<a href="${address}" rel="noreferrer">${text}</a>`
}
