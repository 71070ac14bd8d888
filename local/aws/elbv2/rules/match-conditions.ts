import { BlockList } from 'node:net'
import type { RuleCondition } from './rule-condition.js'

/** What of a request the conditions of listener rules look at. */
export interface RequestFacts {
  readonly method: string
  /** Path and query as sent. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly sourceIp: string
}

/** Makes a test of a rule's conditions: all of them must hold. Patterns are compiled here, once. */
export function compileConditions(conditions: readonly RuleCondition[]): (request: RequestFacts) => boolean {
  const tests = conditions.map(compileCondition)
  return request => tests.every(test => test(request))
}

function compileCondition(condition: RuleCondition): (request: RequestFacts) => boolean {
  switch (condition.kind) {
    case 'path-pattern': {
      const matches = compilePatterns(condition.values, 'case-sensitive')
      return request => matches(pathOf(request.url))
    }
    case 'host-header': {
      const matches = compilePatterns(condition.values, 'case-insensitive')
      return request => matches(hostOf(request))
    }
    case 'http-request-method':
      return request => condition.values.includes(request.method)
    case 'source-ip': {
      const list = blockListOf(condition.values)
      return request => list.check(request.sourceIp, request.sourceIp.includes(':') ? 'ipv6' : 'ipv4')
    }
    case 'http-header': {
      const matches = compilePatterns(condition.values, 'case-insensitive')
      return request => [request.headers[condition.header] ?? []].flat().some(matches)
    }
    case 'query-string':
      return compileQueryCondition(condition.pairs)
  }
}

function compileQueryCondition(
  pairs: readonly { readonly key?: string; readonly value: string }[]
): (request: RequestFacts) => boolean {
  const tests = pairs.map(({ key, value }) => ({
    key: key === undefined ? () => true : compilePatterns([key], 'case-insensitive'),
    value: compilePatterns([value], 'case-insensitive')
  }))
  return request => {
    const parameters = [...new URLSearchParams(queryOf(request.url))]
    return tests.some(test => parameters.some(([key, value]) => test.key(key) && test.value(value)))
  }
}

/** `*` is any run of characters, `?` exactly one, and a backslash takes their meaning away. */
function compilePatterns(
  patterns: readonly string[],
  letters: 'case-sensitive' | 'case-insensitive'
): (text: string) => boolean {
  const alternatives = patterns.map(pattern =>
    pattern.replace(/\\([*?\\])|([*?])|[.+^${}()|[\]\\]/g, (all: string, escaped?: string, wildcard?: string) => {
      if (wildcard !== undefined) return wildcard === '*' ? '.*' : '.'
      return escaped === undefined ? `\\${all}` : `\\${escaped}`
    })
  )
  const expression = new RegExp(`^(?:${alternatives.join('|')})$`, letters === 'case-sensitive' ? 's' : 'si')
  return text => expression.test(text)
}

function blockListOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = address.includes(':') ? 'ipv6' : 'ipv4'
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family)
  }
  return list
}

function pathOf(url: string): string {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

function queryOf(url: string): string {
  const mark = url.indexOf('?')
  return mark < 0 ? '' : url.slice(mark + 1)
}

function hostOf({ headers }: RequestFacts): string {
  return String(headers.host ?? '').replace(/:\d+$/, '')
}
