import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import type { ProbeExpectation, StatusRange, VersionExpectation } from '../gate-plan.js'
import { badGate, gotGateText, readMapping, type GateText } from './gate-text.js'
import { publicAddress } from '../../secret-address/public-address.js'
import { readChoice, readSeconds, readText, readWholeNumber } from './gate-values.js'

/** What an `http` gate has. */
export const HTTP_KEYS = [
  'url',
  'method',
  'headers',
  'status',
  'body-contains',
  'response-headers',
  'version',
  'times-in-a-row',
  'failures-in-a-row',
  'within',
  'every',
  'timeout',
  'mode'
] as const

type Given = ReadonlyMap<(typeof HTTP_KEYS)[number], GateText>

/** `http:` an address and what it must answer. Throws `bad-input`, with the line. */
export function readHttpGate(text: GateText, defaults: DraftDefaults): GateDraft {
  const given: Given = readMapping(text, { keys: HTTP_KEYS, of: 'http' })
  const urlText = given.get('url')
  if (urlText === undefined) throw badGate(text.at, 'http requires "url", the URL to probe.')
  const url = readUrl(urlText)
  const method = given.get('method')
  const failures = given.get('failures-in-a-row')
  return {
    kind: 'http',
    name: `http ${publicAddress(url)}`,
    mode: readMode(given.get('mode'), defaults),
    url,
    method: method === undefined ? 'GET' : readChoice(method, ['GET', 'HEAD']),
    requestHeaders: readHeaders(given.get('headers'), 'headers'),
    expect: readExpectation(given),
    timesInARow: readCount(given.get('times-in-a-row')),
    ...(failures === undefined ? {} : { failuresInARow: readCount(failures) }),
    withinSeconds: readSecondsOr(given.get('within'), { from: 1, to: 3600, otherwise: 120 }),
    everySeconds: readSecondsOr(given.get('every'), { from: 1, to: 300, otherwise: 5 }),
    timeoutSeconds: readSecondsOr(given.get('timeout'), { from: 1, to: 60, otherwise: 5 })
  }
}

function readUrl(text: GateText): string {
  const url = text.kind === 'scalar' ? text.text : ''
  if (/^https?:\/\/[^\s/@]+(?:\/\S*)?$/.test(url) && URL.canParse(url)) return url
  throw badGate(
    text.at,
    `expected a URL that starts with http:// or https:// and contains no user name, password or space${gotGateText(text)}.`
  )
}

function readExpectation(given: Given): ProbeExpectation {
  const body = given.get('body-contains')
  const version = given.get('version')
  return {
    statuses: readStatuses(given.get('status')),
    bodyContains: body === undefined ? undefined : readText(body, 'a part of the response body'),
    headers: readHeaders(given.get('response-headers'), 'response-headers'),
    version: version === undefined ? undefined : readVersion(version)
  }
}

function readStatuses(text: GateText | undefined): readonly StatusRange[] {
  if (text === undefined) return [{ from: 200, to: 299 }]
  const items = text.kind === 'list' ? text.items : [text]
  if (items.length === 0) throw badGate(text.at, 'status requires a status code, such as 200 or 200-299.')
  return items.map(readStatusRange)
}

function readStatusRange(text: GateText): StatusRange {
  const [, from, to = from] = text.kind === 'scalar' ? (/^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text.text) ?? []) : []
  if (from !== undefined && Number(from) <= Number(to)) return { from: Number(from), to: Number(to) }
  throw badGate(text.at, `expected a status code such as 200 or 200-299${gotGateText(text)}.`)
}

function readHeaders(text: GateText | undefined, of: string): ReadonlyMap<string, string> {
  if (text === undefined) return new Map()
  if (text.kind !== 'mapping')
    throw badGate(text.at, `expected ${of} as a mapping of header names to values${gotGateText(text)}.`)
  return new Map(
    text.entries.map(({ key, keyAt, value }) => {
      if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(key)) throw badGate(keyAt, 'this key is not a valid header name.')
      return [key, readText(value, `the value of header ${key}`)]
    })
  )
}

/** `{ equals: 1.4.2, header: x-version }` or `{ equals: 1.4.2, json: build.version }` */
function readVersion(text: GateText): VersionExpectation {
  const given = readMapping(text, { keys: ['equals', 'header', 'json'], of: 'version' })
  const equals = given.get('equals')
  const header = given.get('header')
  const json = given.get('json')
  if (equals === undefined || (header === undefined) === (json === undefined)) {
    throw badGate(
      text.at,
      'version requires "equals", and either "header" or "json" for where the response has its version.'
    )
  }
  return {
    equals: readText(equals, 'the version that must respond'),
    in:
      header === undefined
        ? { kind: 'json', path: readText(json ?? text, 'the path of a JSON member, such as build.version').split('.') }
        : { kind: 'header', name: readText(header, 'the name of a header') }
  }
}

function readCount(text: GateText | undefined): number {
  return text === undefined ? 3 : readWholeNumber(text, { from: 1, to: 100 })
}

function readSecondsOr(
  text: GateText | undefined,
  { from, to, otherwise }: { readonly from: number; readonly to: number; readonly otherwise: number }
): number {
  return text === undefined ? otherwise : readSeconds(text, { from, to })
}
