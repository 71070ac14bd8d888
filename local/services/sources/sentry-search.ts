import { RefusedRequest } from './read-shape.js'

/** One term of a search: `release:"v2"`, `!status:ok`, `duration:>300ms`. */
export interface SearchTerm {
  readonly key: string
  readonly value: string
  readonly isNegated: boolean
}

const TERM = /(!?)([\w.-]+):(?:"([^"]*)"|(\S+))\s*/y

/** Reads a search: https://docs.sentry.io/concepts/search/. Throws a RefusedRequest for a key that this service does not have. */
export function parseSearch(text: string, keys: readonly string[]): readonly SearchTerm[] {
  const terms: SearchTerm[] = []
  TERM.lastIndex = 0
  while (TERM.lastIndex < text.length) {
    const [, negation, key = '', quoted, bare] = TERM.exec(text) ?? []
    if (key === '')
      throw new RefusedRequest(
        `Parse error at '${text.slice(-10)}' (column 1). This is commonly caused by unmatched parentheses.`
      )
    if (!keys.includes(key)) throw new RefusedRequest(`Invalid key ${key} for this dataset`)
    terms.push({ key, value: quoted ?? bare ?? '', isNegated: negation === '!' })
  }
  return terms
}
