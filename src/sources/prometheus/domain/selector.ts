/** One matcher of a selector: `code=~"5.."`. */
export interface Matcher {
  readonly label: string
  readonly operator: '=' | '!=' | '=~' | '!~'
  /** As it was written, without its quotes. */
  readonly value: string
}

/** A plain selector of series: https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors */
export interface Selector {
  readonly metric: string
  readonly matchers: readonly Matcher[]
  /** As it was written. */
  readonly text: string
}

/** A selector, added to the others of its counter or taken off. */
export interface CounterTerm {
  readonly sign: 1 | -1
  readonly selector: Selector
}

const STRING = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`
const NAME = /[a-zA-Z_][\w:]*/y
const QUOTED = new RegExp(STRING, 'y')
const MATCHER = new RegExp(String.raw`\s*([a-zA-Z_]\w*|${STRING})\s*(=~|!~|!=|=)\s*(${STRING})\s*`, 'y')
const QUOTED_METRIC = new RegExp(String.raw`\s*(${STRING})\s*(?=[,}])`, 'y')
const SUM_START = /sum\s*\(\s*/y
const SUM_END = /\s*\)/y
const SIGN = /\s*([+-])\s*/y

/**
 * The selectors of a counter: one selector, or sums of selectors added and taken off, as in `sum(a{…}) - sum(b{…})`. Undefined for any
 * other expression, and where a name has a colon: that is the result of a recording rule, which may be a rate
 * (https://prometheus.io/docs/practices/rules/).
 */
export function readCounter(text: string): readonly CounterTerm[] | undefined {
  const source = text.trim()
  const whole = readSelector(source, 0)
  if (whole?.end === source.length) return isCounter([whole.selector])
  const terms: CounterTerm[] = []
  let at = 0
  let sign: 1 | -1 = 1
  for (;;) {
    const start = match(SUM_START, source, at)
    const read = start === undefined ? undefined : readSelector(source, start.end)
    const end = read === undefined ? undefined : match(SUM_END, source, read.end)
    if (read === undefined || end === undefined) return undefined
    terms.push({ sign, selector: read.selector })
    if (end.end === source.length) {
      const counted = isCounter(terms.map(({ selector }) => selector))
      return counted === undefined ? undefined : terms
    }
    const next = match(SIGN, source, end.end)
    if (next === undefined) return undefined
    sign = next.groups[1] === '-' ? -1 : 1
    at = next.end
  }
}

function isCounter(selectors: readonly Selector[]): readonly CounterTerm[] | undefined {
  if (selectors.some(({ metric }) => metric.includes(':'))) return undefined
  return selectors.map(selector => ({ sign: 1, selector }))
}

interface Matched {
  readonly end: number
  readonly groups: RegExpExecArray
}

function match(pattern: RegExp, text: string, at: number): Matched | undefined {
  pattern.lastIndex = at
  const groups = pattern.exec(text)
  return groups === null ? undefined : { end: pattern.lastIndex, groups }
}

function readSelector(text: string, start: number): { readonly selector: Selector; readonly end: number } | undefined {
  const name = match(NAME, text, start)
  let at = name?.end ?? start
  let metric = name?.groups[0]
  const matchers: Matcher[] = []
  if (text[at] === '{') {
    at += 1
    while (text[at] !== '}') {
      const quoted = match(QUOTED_METRIC, text, at)
      const found = quoted ?? match(MATCHER, text, at)
      if (found === undefined) return undefined
      const [, label = '', operator, value = ''] = found.groups
      if (quoted !== undefined || (label === '__name__' && operator === '=')) {
        if (metric !== undefined) return undefined
        metric = unquote(quoted === undefined ? value : label)
      } else matchers.push({ label: unquote(label), operator: operator as Matcher['operator'], value: unquote(value) })
      at = found.end
      if (text[at] === ',') at += /^,\s*\}/.test(text.slice(at, at + 20)) ? text.slice(at).indexOf('}') : 1
      else if (text[at] !== '}') return undefined
    }
    at += 1
  }
  if (metric === undefined || metric === '') return undefined
  return { selector: { metric, matchers, text: text.slice(start, at) }, end: at }
}

function unquote(text: string): string {
  return match(QUOTED, text, 0)?.end === text.length ? text.slice(1, -1) : text
}

/** The matchers that `narrow` has beside all of `wide`; undefined where it does not select a part of what `wide` selects. */
export function matchersBeside(narrow: Selector, wide: Selector): readonly Matcher[] | undefined {
  if (narrow.metric !== wide.metric) return undefined
  const keyOf = ({ label, operator, value }: Matcher) => JSON.stringify([label, operator, value])
  const wideKeys = new Set(wide.matchers.map(keyOf))
  const narrowKeys = new Set(narrow.matchers.map(keyOf))
  if ([...wideKeys].some(key => !narrowKeys.has(key))) return undefined
  return narrow.matchers.filter(matcher => !wideKeys.has(keyOf(matcher)))
}

/** A label that a series has with another value than `=` selects; undefined where it has none. Values with an escape are not compared. */
export function findOtherLabel({ matchers }: Selector, labels: ReadonlyMap<string, string>): string | undefined {
  return matchers.find(({ label, operator, value }) => {
    const found = labels.get(label)
    return operator === '=' && !value.includes('\\') && found !== undefined && found !== value
  })?.label
}
