import { looksLikeKey, quoteWord } from '../../input/quote-safe.js'
import type { GateDialect } from './gate-dialect.js'
import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import type { Gate, GatePlan } from '../gate-plan.js'
import {
  badGate,
  gotGateText,
  readGateText,
  refuseSlip,
  unknownKey,
  type GateEntry,
  type GateMapping,
  type GateText
} from './gate-text.js'
import { readChoice, readMinutes, readPercent, readSeconds, readWholeNumber } from './gate-values.js'
import { readAlarmsGate, readTargetsGate } from './read-alarms-gate.js'
import { percentileOf, readErrorRule, readPercentileRule, readWordedRule } from './read-alert-rule.js'
import { gateMeantBy } from './gate-meant-by.js'
import { HTTP_KEYS, readHttpGate } from './read-http-gate.js'
import { readSources } from './read-sources.js'
import { readSeriesGate } from './read-series-gate.js'
import { readValueGate } from './read-value-gate.js'
import { sourceOf } from '../source/windows-of-gate.js'
import { ERROR_KEYS, readErrorGates, readLatencyGates } from './read-signal-gates.js'

/** The chance of ever aborting a sound canary, over all tests. */
const FALSE_ABORT_RATE = 0.01
const LEAST_REQUESTS = 100
const METRIC_DELAY_SECONDS = 120
/** No error in n requests bounds the rate by 3/n (95%): the rule of three. */
const RULE_OF_THREE = 3

const SETTINGS = [
  'min-requests',
  'false-abort-rate',
  'warm-up',
  'metric-delay',
  'errors-from',
  'mode',
  'sources'
] as const
type Setting = (typeof SETTINGS)[number]

const GATES: Readonly<Record<string, (text: GateText, defaults: DraftDefaults) => readonly GateDraft[]>> = {
  errors: severalOfSources(readErrorGates),
  latency: each(readLatencyGates),
  'error-rate-above': each((text, defaults) => [readErrorRule(text, defaults)]),
  'alert-rules': each((text, defaults) => [readWordedRule(text, defaults)]),
  alarms: (text, defaults) => [readAlarmsGate(text, defaults)],
  http: each((text, defaults) => [readHttpGate(text, defaults)]),
  targets: (text, defaults) => [readTargetsGate(text, defaults)],
  'mann-whitney': each((text, defaults) => [readSeriesGate(text, defaults)]),
  'value-above': each((text, defaults) => [readValueGate(text, defaults)])
}

const NAMES = Object.keys(GATES).toSpliced(3, 0, 'p95-above')
const KNOWN = [...NAMES, ...SETTINGS]

/**
 * Reads the input `gates`: which gates judge a rollout, and how. Only the listed gates are evaluated. Published as
 * schemas/gates.v1.json. Throws a DeployError with line and column.
 */
export function parseGates(text: string, dialect: GateDialect): GatePlan {
  const root = readGateText(text)
  refuseSlip(root, KNOWN)
  if (root.kind !== 'mapping') {
    const dashes = root.kind === 'list' ? ' Remove the dash before each gate.' : ''
    throw badGate(root.at, `expected a mapping of gates such as "errors:"${gotGateText(root)}.${dashes}`)
  }
  const settings = pickSettings(root)
  const known = readSources(settings.get('sources'), dialect.sources ?? [])
  const mode = readMode(settings.get('mode'), { mode: 'enforce' })
  const gates = shareSettings(readDrafts(root, { mode, dialect, sources: known }), settings)
  const used = new Set(gates.map(sourceOf))
  const sources = [...known.values()].map(({ source }) => source).filter(({ name }) => used.has(name))
  const warmUpMinutes = readOr(settings.get('warm-up'), 1, value => readMinutes(value, { from: 1, to: 60 }))
  return {
    ...{ gates, warmUpMinutes },
    metricDelaySeconds: readOr(
      settings.get('metric-delay'),
      dialect.metricDelaySeconds ?? METRIC_DELAY_SECONDS,
      value => readSeconds(value, { from: 0, to: 600 })
    ),
    errorSource: readErrorSource(settings.get('errors-from'), dialect),
    ...(sources.length === 0 ? {} : { sources }),
    ...(sources.length === 0 || !settings.has('warm-up') ? {} : { sourceWarmUpSeconds: warmUpMinutes * 60 })
  }
}

/** The name in quotes; nothing where a part of it, such as a host name, could be a key. */
function quoteGate(name: string): string {
  return name.split(/[^A-Za-z0-9]+/).some(looksLikeKey) ? '' : `"${name}" `
}

function readDrafts(root: GateMapping, defaults: DraftDefaults): readonly GateDraft[] {
  const entries = root.entries.filter(({ key }) => !isSetting(key))
  if (entries.length === 0) throw badGate(root.at, `no gate is listed. Expected one of ${NAMES.join(', ')}.`)
  const names = new Set<string>()
  const addresses = new Map<string, string[]>()
  return entries.flatMap(entry => {
    return readEntry(entry, defaults).map(draft => {
      const name = draft.kind === 'http' ? nameProbe(draft, addresses) : draft.name
      if (names.has(name))
        throw badGate(entry.keyAt, `the gate ${quoteGate(name)}appears twice. Remove one of the two.`)
      names.add(name)
      return { ...draft, name }
    })
  })
}

/** The query of an address is not shown, so that two addresses may look alike: the second is numbered. */
function nameProbe({ name, url }: { readonly name: string; readonly url: string }, addresses: Map<string, string[]>) {
  const alike = addresses.get(name) ?? []
  if (alike.includes(url)) return name
  addresses.set(name, [...alike, url])
  return alike.length === 0 ? name : `${name} (${alike.length + 1})`
}

function readEntry({ key, keyAt, value }: GateEntry, defaults: DraftDefaults): readonly GateDraft[] {
  if (percentileOf(key) !== undefined) {
    return each(text => [readPercentileRule(text, key, defaults)])(value, defaults)
  }
  const read = Object.hasOwn(GATES, key) ? GATES[key] : undefined
  if (read !== undefined) return read(value, defaults)
  const gate = gateOfKey(key)
  if (gate !== undefined) throw badGate(keyAt, `"${key}" belongs to a gate. Indent it below "${gate}:".`)
  const meant = gateMeantBy(key)
  if (meant !== undefined) throw badGate(keyAt, `gates has no key ${quoteWord(key)}. ${meant}`)
  throw badGate(keyAt, unknownKey(key, { keys: KNOWN, of: 'gates' }))
}

/** Keys of gates that are none of `gates` itself. */
const KEYS_OF_GATES: Readonly<Record<string, readonly string[]>> = {
  latency: ['slower-than'],
  errors: ERROR_KEYS,
  http: HTTP_KEYS,
  alarms: ['names'],
  'mann-whitney': ['metric', 'fails-when', 'confidence']
}

function gateOfKey(key: string): string | undefined {
  return Object.keys(KEYS_OF_GATES).find(gate => KEYS_OF_GATES[gate]?.includes(key))
}

/** Gates that may be given several times, as a list. */
function each(read: (text: GateText, defaults: DraftDefaults) => readonly GateDraft[]) {
  return (text: GateText, defaults: DraftDefaults): readonly GateDraft[] => {
    if (text.kind !== 'list') return read(text, defaults)
    if (text.items.length === 0) throw badGate(text.at, 'this list is empty.')
    return text.items.flatMap(item => read(item, defaults))
  }
}

/** Gates that may be given several times only where each has a source. */
function severalOfSources(read: (text: GateText, defaults: DraftDefaults) => readonly GateDraft[]) {
  const isSourced = (text: GateText) => text.kind === 'mapping' && text.entries.some(({ key }) => key === 'source')
  return (text: GateText, defaults: DraftDefaults): readonly GateDraft[] =>
    text.kind === 'list' && text.items.some(isSourced)
      ? text.items.flatMap(item => read(item, defaults))
      : read(text, defaults)
}

function pickSettings(root: GateMapping): ReadonlyMap<Setting, GateText> {
  return new Map(root.entries.flatMap(({ key, value }) => (isSetting(key) ? [[key, value] as const] : [])))
}

function isSetting(key: string): key is Setting {
  return SETTINGS.some(setting => setting === key)
}

/** All tests together err as rarely as asked for, so each gets its share (Bonferroni), whether it decides or observes. */
function shareSettings(drafts: readonly GateDraft[], settings: ReadonlyMap<Setting, GateText>): readonly Gate[] {
  const rate = readOr(settings.get('false-abort-rate'), FALSE_ABORT_RATE, value =>
    readPercent(value, { above: 0, to: 50 })
  )
  const tests = drafts.filter(({ kind }) => kind === 'relative' || kind === 'absolute').length
  const minRequests = readOr(settings.get('min-requests'), requestsFor(drafts), value =>
    readWholeNumber(value, { from: 1, to: 1_000_000_000 })
  )
  return drafts.map(draft => {
    if (draft.kind === 'relative' || draft.kind === 'absolute') return { ...draft, alpha: rate / tests, minRequests }
    return draft.kind === 'threshold' ? { ...draft, minRequests } : draft
  })
}

function requestsFor(drafts: readonly GateDraft[]): number {
  const rates = drafts.flatMap(draft =>
    draft.kind === 'absolute' && draft.signal.kind === 'errors' ? [draft.maxRate] : []
  )
  return Math.max(LEAST_REQUESTS, ...rates.map(rate => Math.ceil(RULE_OF_THREE / rate)))
}

function readErrorSource(text: GateText | undefined, { errorSources }: GateDialect): string {
  return text === undefined ? errorSources[0] : readChoice(text, errorSources)
}

function readOr(text: GateText | undefined, otherwise: number, read: (text: GateText) => number): number {
  return text === undefined ? otherwise : read(text)
}
