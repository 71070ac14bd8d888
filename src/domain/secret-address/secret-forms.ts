import { secretLabels } from './public-host.js'

/** A mask hides a text in the whole job, and outputs that hold it are dropped: shorter parts are words such as `services`. */
const MASKED_CHARACTERS = 12
/** No word has so many letters. */
const LONGEST_WORD = 20
/** In the answer of a service, a word too many that is hidden does no harm. */
const REDACTED_CHARACTERS = 4

/**
 * The forms in which a webhook address could show up in a log: whole, without its scheme, its path and query, the parts of both that
 * look like keys, each as it is, decoded and encoded. The whole path is secret, whatever it looks like; it is masked alone where it is
 * long enough to be no word of other logs.
 */
export function formsOfAddress(address: string): readonly string[] {
  const { whole, paths, parts } = splitAddress(address)
  return withEncodings([
    ...whole,
    ...paths.filter(path => path.length >= MASKED_CHARACTERS),
    ...parts.flatMap(part => [part, decode(part)]).filter(isKey)
  ])
}

/** What is cut out of the answers of the service at this address: the forms above, and every part of path and query. */
export function tracesOfAddress(address: string): readonly string[] {
  const { whole, paths, parts } = splitAddress(address)
  const traces = [...paths, ...parts, ...parts.map(decode)].filter(text => text.length >= REDACTED_CHARACTERS)
  return withEncodings([...whole, ...traces, ...formsOfAddress(address)])
}

/** The forms of a token or a key. */
export function formsOfToken(token: string): readonly string[] {
  return withEncodings([token])
}

/** The text without any of these forms, the longest first. */
export function redact(text: string, forms: readonly string[]): string {
  return forms.toSorted((a, b) => b.length - a.length).reduce((clean, form) => clean.replaceAll(form, '***'), text)
}

function splitAddress(address: string) {
  const url = new URL(address)
  const { host, pathname, search, searchParams, hash } = url
  const path = pathname + search
  return {
    whole: [
      ...secretLabels(url),
      address,
      url.href,
      ...(path === '/' ? [] : [`${host}${path}`, ...(pathname === '/' ? [] : [`${host}${pathname}`])])
    ],
    paths: [path, pathname, path.slice(1), pathname.slice(1), decode(pathname)].filter(text => text.length > 1),
    parts: [...pathname.split('/'), search.slice(1), ...searchParams.values(), hash.slice(1)].filter(
      part => part !== ''
    )
  }
}

function withEncodings(texts: readonly string[]): readonly string[] {
  const encoded = texts.flatMap(text => [
    text,
    encodeURIComponent(text),
    encodeURI(text),
    JSON.stringify(text).slice(1, -1)
  ])
  return [...new Set(encoded)].filter(text => text !== '')
}

/** Digits, letters of both cases inside, or more letters than a word has. */
function isKey(part: string): boolean {
  if (part.length < MASKED_CHARACTERS) return false
  return /\d/.test(part) || /[a-z][A-Z]|[A-Z][A-Z][a-z]/.test(part) || part.length >= LONGEST_WORD
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
