import { printable } from '../../domain/text/printable.js'
import { html, type Html } from './html.js'

/** Tokens of a text that may be too long for a line, such as identifiers, and what is between them. */
const LONG_TOKEN = /(\S{16,})/
/** After punctuation inside of a token. */
const BREAK_POINT = /(?<=[\w\])][._:/=])(?=[\w[(])/

/** A text whose long tokens can break after their punctuation, so that no word is broken on a small screen. It is copied unchanged. */
export function withBreakPoints(text: string): readonly Html[] {
  return printable(text)
    .split(LONG_TOKEN)
    .flatMap((part, index) => (index % 2 === 0 ? [html`${part}`] : breakToken(part)))
}

function breakToken(token: string): readonly Html[] {
  return token.split(BREAK_POINT).map((part, index) => (index === 0 ? html`${part}` : html`<wbr />${part}`))
}
