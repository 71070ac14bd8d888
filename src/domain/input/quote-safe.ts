const HIDDEN = '(not shown)'
const LONGEST_WORD = 20
const LONGEST_NAME = 100
const KEY_CHARACTERS = 12
const LONGEST_PART = 40

/**
 * What an error may show of a value. Whatever is given to an input may be a secret in the wrong place, which GitHub masks only when it
 * is one of its own. So an error names the input, the line and what was expected, and the value itself in two cases only:
 *
 * - `quoteWord`: the input takes words, numbers or times from a fixed set, and the value is a short word or number;
 * - `quoteName`: the value names something (a container, a service, a file), and looks like a name.
 *
 * Never shown: values of variables and secrets, addresses, commands, documents, lines that cannot be read, messages of parsers.
 */
export function quoteWord(value: string): string {
  const isShort = value.length <= LONGEST_WORD && /^[\w .,%-]*$/.test(value)
  return isShort && value.split(/[^A-Za-z0-9]+/).every(isWordOrNumber) ? `"${value}"` : HIDDEN
}

/** The end of `expected …`: `, got "fast"`, or `; the value is not shown`. */
export function gotWord(value: string, mark: ',' | ';' = ','): string {
  return gotQuoted(quoteWord(value), mark)
}

/** As `gotWord`, for the name of something. */
export function gotName(value: string, mark: ',' | ';' = ','): string {
  return gotQuoted(quoteName(value), mark)
}

function gotQuoted(quoted: string, mark: ',' | ';'): string {
  return quoted === HIDDEN ? '; the value is not shown' : `${mark} got ${quoted}`
}

/** `fast`, `90`, `15m`, `1h30m`, `1e3`, `p95`: a word without digits, or a number with at most three letters at a place. */
function isWordOrNumber(part: string): boolean {
  return /^[A-Za-z]*$/.test(part) || /^\d{1,6}(?:[a-z]{1,3}\d{0,3}){0,3}$/.test(part) || /^[A-Za-z]\d{1,3}$/.test(part)
}

/** A name, a path or a pattern of paths in quotes, or `(not shown)` where it could be a key, an address or a whole text: see `quoteWord`. */
export function quoteName(name: string): string {
  const isName = name.length <= LONGEST_NAME && /^[\w./* -]+$/.test(name)
  return isName && !isBase64Key(name) && !name.split(/[^A-Za-z0-9]+/).some(looksLikeKey) ? `"${name}"` : HIDDEN
}

/** A secret key of AWS may have slashes, and no digit between two of them. No part of it looks like a key then. */
function isBase64Key(text: string): boolean {
  return /^[A-Za-z0-9/]{30,}$/.test(text) && hasAllKinds(text)
}

/** Long for a word, with letters of both cases and digits, or changing between the two: as tokens and keys are, and names are not. */
export function looksLikeKey(text: string): boolean {
  if (text.length > LONGEST_PART) return true
  if (text.length < KEY_CHARACTERS) return false
  return hasAllKinds(text) || CHANGES.test(text)
}

/** Between letters and digits, four times: as in hexadecimal and base32. */
const CHANGES = /\d[A-Za-z]+\d+[A-Za-z]+\d|[A-Za-z]\d+[A-Za-z]+\d+[A-Za-z]/

function hasAllKinds(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text)
}
