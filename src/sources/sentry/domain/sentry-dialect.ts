import { badGate, gotGateText, readMapping, type GateText } from '../../../domain/gate/read/gate-text.js'
import { readText } from '../../../domain/gate/read/gate-values.js'
import { readBaseAddress } from '../../../domain/gate/source/read-base-address.js'
import { readSecretName } from '../../../domain/gate/source/read-secret.js'
import type {
  PresetContext,
  PresetQueries,
  SourceDeclaration,
  SourceDialect
} from '../../../domain/gate/source/source-dialect.js'
import type { SentryCount, SentryQuery, SentrySource } from './sentry-source.js'

/** By the place where an organization stores its data: https://docs.sentry.io/api/ */
const REGIONS: Readonly<Record<string, string>> = { us: 'https://us.sentry.io', de: 'https://de.sentry.io' }
const SLUG = /^[a-z0-9][\w-]{0,99}$/i
const PRESETS = ['errors', 'http.server'] as const

/**
 * How Sentry is written in the gates. Its windows are minutes; events take some seconds to be searchable, and issues are made from them.
 * Sessions are not among what it counts: their intervals are hours (https://docs.sentry.io/api/releases/retrieve-release-health-session-statistics).
 */
export const sentryDialect: SourceDialect = {
  kind: 'sentry',
  keys: ['organization', 'project', 'environment', 'token'],
  windows: [60],
  delaySeconds: 120,
  // https://docs.sentry.io/security-legal-pii/security/data-retention-periods/
  keptDays: 90,
  counts: 'bad-only',
  declare,
  readQuery: readSearch,
  presets: PRESETS,
  readPreset
}

function declare({ name, at, given, windowSeconds, delaySeconds }: SourceDeclaration): SentrySource {
  const address = given.get('sentry')
  const organization = given.get('organization')
  const tokenText = given.get('token')
  if (address === undefined || organization === undefined || tokenText === undefined) {
    throw badGate(at, 'a sentry source requires "organization" and "token: env:NAME".')
  }
  const token = readSecretName(tokenText)
  const environment = given.get('environment')
  return {
    ...{ name, kind: 'sentry', windowSeconds, delaySeconds, secrets: [token], token },
    ...{ address: readAddress(address), organization: readSlug(organization, 'an organization') },
    projects: readProjects(given.get('project')),
    environment: environment === undefined ? undefined : readText(environment, 'the name of an environment')
  }
}

function readAddress(text: GateText): string {
  const known = text.kind === 'scalar' && Object.hasOwn(REGIONS, text.text) ? REGIONS[text.text] : undefined
  if (known !== undefined) return known
  if (text.kind === 'scalar' && text.text.includes('://')) return readBaseAddress(text, 'https://sentry.example.com')
  throw badGate(text.at, `expected us, de or an address with https:// for "sentry"${gotGateText(text)}.`)
}

function readProjects(text: GateText | undefined): readonly string[] {
  if (text === undefined) return []
  return (text.kind === 'list' ? text.items : [text]).map(item => readSlug(item, 'a project'))
}

function readSlug(text: GateText, what: string): string {
  if (text.kind === 'scalar' && SLUG.test(text.text)) return text.text
  throw badGate(text.at, `expected the slug of ${what}, as in the address of its page${gotGateText(text)}.`)
}

const LONGEST_SEARCH = 2_000
const COUNTS: readonly SentryCount[] = ['errors', 'spans', 'new-issues']

/** Reads a search of error events, or a mapping of what is counted to its search. Throws `bad-input`, with the line. */
export function readSearch(text: GateText): SentryQuery {
  if (text.kind !== 'mapping') return searchOf('errors', text)
  const sessions = text.entries.find(({ key }) => key === 'sessions')
  if (sessions !== undefined) {
    throw badGate(
      sessions.keyAt,
      'Sentry reports sessions by the hour, which no gate can judge. Use errors, spans or new-issues.'
    )
  }
  const [entry, ...more] = [...readMapping(text, { keys: COUNTS, of: 'query' })]
  if (entry === undefined || more.length > 0) throw badGate(text.at, `expected one of ${COUNTS.join(', ')}.`)
  return searchOf(...entry)
}

function searchOf(counts: SentryCount, text: GateText): SentryQuery {
  const search = readText(text, 'a search of Sentry such as release:"{side.tag}"').trim()
  if (search.length <= LONGEST_SEARCH) return { text: `${counts}: ${search}`, counts, search }
  throw badGate(text.at, `the search is longer than ${LONGEST_SEARCH} characters. Shorten it.`)
}

/**
 * `errors`: events of errors of a release. `http.server`: the requests that a server traced and those with an internal error, or slow
 * ones. Names as in https://docs.sentry.io/concepts/search/searchable-properties/spans. Throws `bad-input`, with the line.
 */
function readPreset(text: GateText, { signal }: PresetContext): PresetQueries {
  const preset = PRESETS.find(name => text.kind === 'scalar' && name === text.text)
  if (preset === undefined) {
    throw badGate(text.at, `expected one of ${PRESETS.join(', ')} for "preset"${gotGateText(text, ';')}.`)
  }
  const scalar = (search: string): GateText => ({ kind: 'scalar', text: search, at: text.at })
  if (preset === 'errors') {
    if (signal.kind === 'errors') return { bad: searchOf('errors', scalar('release:"{side.tag}"')) }
    throw badGate(text.at, 'preset errors cannot count slow requests. Use preset http.server.')
  }
  const requests = 'op:http.server release:"{side.tag}"'
  const isBad = signal.kind === 'errors' ? 'status:internal_error' : `duration:>${signal.slowerThanMilliseconds}ms`
  return { requests: searchOf('spans', scalar(requests)), bad: searchOf('spans', scalar(`${requests} ${isBad}`)) }
}
