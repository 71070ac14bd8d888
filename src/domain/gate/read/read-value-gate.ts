import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { describeBreaches } from '../describe/describe-breaches.js'
import { badGate, gotGateText, readMapping, type GateText } from './gate-text.js'
import { readBreachRule, readText } from './gate-values.js'
import { readMissing, readSourceQuery, takeSource } from './take-source.js'

const QUERY_KEYS = ['query', 'missing'] as const
const KEYS = ['name', 'limit', 'for', 'mode'] as const

/** `value-above:` an alert rule on any number of the canary that a source has. Throws `bad-input`, with the line. */
export function readValueGate(text: GateText, defaults: DraftDefaults): GateDraft {
  const taken = takeSource(text, { keys: QUERY_KEYS, defaults })
  const given = readMapping(taken?.rest ?? text, {
    keys: taken === undefined ? [...KEYS, ...QUERY_KEYS] : KEYS,
    of: 'value-above'
  })
  const query = taken?.source.given.get('query')
  const [name, limit, minutes] = [given.get('name'), given.get('limit'), given.get('for')]
  if (taken === undefined || query === undefined || name === undefined || limit === undefined || minutes === undefined)
    throw badGate(text.at, 'value-above requires "source", "query", "name", "limit" and "for".')
  const called = readText(name, 'the name of the value')
  const breaches = readBreachRule(minutes)
  const most = readNumber(limit)
  return {
    kind: 'value-above',
    name: `${called} above ${String(most)} for ${describeBreaches(breaches)}`,
    mode: readMode(given.get('mode'), defaults),
    called,
    from: {
      source: taken.source.source.name,
      query: readSourceQuery(query, taken.source, 'value'),
      missing: readMissing(taken.source.given.get('missing'))
    },
    ...{ limit: most, breaches }
  }
}

/** A decimal number, also such as 1e-7 or 5e6: a limit has the unit of its query. Throws `bad-input`, with the line. */
function readNumber(text: GateText): number {
  const number =
    text.kind === 'scalar' && /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?$/i.test(text.text)
      ? Number(text.text)
      : Number.NaN
  if (Number.isFinite(number)) return number
  throw badGate(text.at, `expected a number such as 0.8 (in the unit of the query)${gotGateText(text)}.`)
}
