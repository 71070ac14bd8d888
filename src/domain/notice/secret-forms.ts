/** Shorter parts are words such as `services`, and masking them would blacken the log. */
const SECRET_CHARACTERS = 12

/**
 * The forms in which a webhook address could show up in a log: whole, without its scheme, its path, the parts of path and query that
 * look like keys, each as it is, decoded and encoded. A path without a key in it is no secret.
 */
export function formsOfAddress(address: string): readonly string[] {
  const url = new URL(address)
  const path = url.pathname + url.search
  const parts = [...url.pathname.split('/'), ...url.searchParams.values(), url.search.slice(1), url.hash.slice(1)]
  const keys = parts.flatMap(part => [part, decode(part)]).filter(isKey)
  const paths = keys.length === 0 ? [] : [path, url.pathname]
  const pathForms = paths.filter(form => form.length >= SECRET_CHARACTERS)
  return withEncodings([address, url.href, `${url.host}${path}`, ...pathForms, ...keys])
}

/** The forms of a token or a key. */
export function formsOfToken(token: string): readonly string[] {
  return withEncodings([token])
}

/** The text without any of these forms. */
export function redact(text: string, forms: readonly string[]): string {
  return forms.toSorted((a, b) => b.length - a.length).reduce((clean, form) => clean.replaceAll(form, '***'), text)
}

function withEncodings(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(text => [text, encodeURIComponent(text), encodeURI(text)]))]
}

function isKey(part: string): boolean {
  return part.length >= SECRET_CHARACTERS && /\d/.test(part)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
