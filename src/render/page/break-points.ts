import { html, type Html } from './html.js'

/** Tokens of a text that may be too long for a line, such as identifiers. References of escaped characters count as they are written. */
const LONG_TOKEN = /\S{16,}/g
/** After punctuation inside of a token. */
const BREAK_POINT = /(?<=[\w\])])[._:/=](?=[\w[(])/g
/** The longest text that is searched for points: the stack of a regular expression ends at tokens of some megabytes. */
const MOST_CHARACTERS = 20_000

/** A text whose long tokens can break after their punctuation, so that no word is broken on a small screen. It is copied unchanged, as is a long text. */
export function withBreakPoints(text: string): Html {
  const { markup } = html`${text}`
  if (markup.length > MOST_CHARACTERS) return { markup }
  return { markup: markup.replace(LONG_TOKEN, token => token.replace(BREAK_POINT, '$&<wbr />')) }
}
