import { describeType, isList, isObject, type ParsedDocument, type ValuePath } from '../document/document.js'
import type { JsonObject, JsonValue } from '../document/json-value.js'
import { badText } from '../document/text-place.js'
import { GITHUB_RECORDS, type Destination, type SlackMention } from './destination.js'
import { OUTCOME_FILTERS, type OutcomeFilter, type Route } from './route.js'
import { EXPECTED_CHANNEL, isSlackChannel } from './slack-channel.js'
import { EXPECTED_MENTION, parseSlackMention } from './slack-mention.js'
import { problemOfAddress } from './webhook-address.js'
import { findNearest } from '../input/find-nearest.js'
import { explainSlip } from '../input/yaml-slip.js'
import { quoteName, quoteWord } from '../input/quote-safe.js'

const CHANNELS = ['slack', 'slack-webhook', 'discord', 'teams', 'webhook', 'github'] as const
const KEYS = [...CHANNELS, 'environment', 'on', 'owner', 'mention', 'secret']

/** Names of environments have 255: https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments */
const LONGEST_NAME = 255

/** What routes may refer to. */
export interface RouteContext {
  readonly slackToken: string | undefined
  /** A variable of the step's environment. */
  readonly variable: (name: string) => string | undefined
}

/**
 * Reads routes: which channel is for which environments, outcomes and owners. Published as schemas/notify-routes.v1.json. Throws a
 * DeployError with line and column. Addresses and keys are given as the names of variables of the step, or as they are.
 */
export function parseRoutes(document: ParsedDocument, context: RouteContext): readonly Route[] {
  return new RouteReading(document, context).run()
}

class RouteReading {
  constructor(
    private readonly document: ParsedDocument,
    private readonly context: RouteContext
  ) {}

  run(): readonly Route[] {
    const { value } = this.document
    this.refuseSlip([], value, ['owners', 'routes'])
    if (!isObject(value))
      throw this.bad(
        [],
        `the key "routes:" is missing. Write it first, and the list of routes under it; got ${describeType(value)} without a key.`
      )
    this.refuseUnknown([], value, ['owners', 'routes'])
    const owners = this.readOwners(value.owners)
    const { routes } = value
    if (!isList(routes) || routes.length === 0)
      throw this.bad(['routes'], 'expected a list with at least one route. Write "- " before each route.')
    return routes.flatMap((route, index) => this.readRoute(route, ['routes', index], owners))
  }

  private readOwners(value: JsonValue | undefined): ReadonlyMap<string, readonly string[]> {
    if (value === undefined) return new Map()
    if (!isObject(value)) throw this.bad(['owners'], 'expected a mapping of owners to their services.')
    return new Map(Object.keys(value).map(owner => [owner, this.readNames(value[owner], ['owners', owner])]))
  }

  private readRoute(
    value: JsonValue,
    path: ValuePath,
    owners: ReadonlyMap<string, readonly string[]>
  ): readonly Route[] {
    this.refuseSlip(path, value, KEYS)
    if (!isObject(value))
      throw this.bad(path, `expected a route such as "slack: C0123456789", got ${describeType(value)}.`)
    this.refuseUnknown(path, value, KEYS)
    const named = CHANNELS.filter(channel => value[channel] !== undefined)
    const [channel] = named
    if (channel === undefined || named.length > 1) {
      throw this.bad(
        path,
        `expected one of ${CHANNELS.join(', ')} in each route, got ${named.join(' and ') || 'none'}.`
      )
    }
    const rules = {
      on: value.on === undefined ? (['always'] as const) : this.readOn(value.on, [...path, 'on']),
      environments: value.environment === undefined ? [] : this.readNames(value.environment, [...path, 'environment']),
      services: value.owner === undefined ? undefined : this.readOwned(value.owner, [...path, 'owner'], owners)
    }
    return this.readDestinations(channel, value, path).map(destination => ({ destination, ...rules }))
  }

  private readDestinations(
    channel: (typeof CHANNELS)[number],
    value: JsonObject,
    path: ValuePath
  ): readonly Destination[] {
    const at = [...path, channel]
    if (value.mention !== undefined && channel !== 'slack' && channel !== 'slack-webhook') {
      throw this.bad([...path, 'mention'], '"mention" is supported by Slack routes only. Remove it.')
    }
    if (value.secret !== undefined && channel !== 'webhook')
      throw this.bad([...path, 'secret'], '"secret" is supported by webhook routes only. Remove it.')
    switch (channel) {
      case 'slack':
        return [this.readSlack(value, path)]
      case 'slack-webhook':
        return [
          { kind: channel, address: this.readAddress(value[channel], at), mentions: this.readMentions(value, path) }
        ]
      case 'webhook': {
        const secret = value.secret === undefined ? undefined : this.readSecret(value.secret, [...path, 'secret'])
        return [{ kind: channel, address: this.readAddress(value[channel], at), secret }]
      }
      case 'github':
        return this.readNames(value.github, at).map(name => ({
          kind: 'github',
          record: this.oneOf(GITHUB_RECORDS, name, at)
        }))
      default:
        return [{ kind: channel, address: this.readAddress(value[channel], at) }]
    }
  }

  private readSlack(value: JsonObject, path: ValuePath): Destination {
    const [channel = '', ...more] = this.readNames(value.slack, [...path, 'slack'])
    if (more.length > 0) throw this.bad([...path, 'slack'], 'expected one channel. Write one route per channel.')
    if (!isSlackChannel(channel)) throw this.bad([...path, 'slack'], `${EXPECTED_CHANNEL}.`)
    const { slackToken } = this.context
    if (slackToken === undefined)
      throw this.bad([...path, 'slack'], 'Slack channels require the input "slack-token". Set it.')
    return { kind: 'slack', channel, token: slackToken, mentions: this.readMentions(value, path) }
  }

  private readMentions(value: JsonObject, path: ValuePath): readonly SlackMention[] {
    if (value.mention === undefined) return []
    const at = [...path, 'mention']
    return this.readNames(value.mention, at).map(name => {
      const mention = parseSlackMention(name)
      if (mention === undefined) throw this.bad(at, `${EXPECTED_MENTION}.`)
      return mention
    })
  }

  private readAddress(value: JsonValue | undefined, path: ValuePath): string {
    const address = this.readSecret(value, path)
    const problem = problemOfAddress(address)
    if (problem !== undefined) throw this.bad(path, problem)
    return address
  }

  /** A text in capitals is the name of a variable. */
  private readSecret(value: JsonValue | undefined, path: ValuePath): string {
    if (typeof value !== 'string' || value === '')
      throw this.bad(path, `expected a string, got ${describeType(value)}.`)
    if (!/^[A-Z_][A-Z0-9_]*$/.test(value)) return value
    const variable = this.context.variable(value)
    if (variable === undefined)
      throw this.bad(path, `the environment variable ${quoteName(value)} is not set. Set it under \`env:\`.`)
    return variable
  }

  private readOn(value: JsonValue, path: ValuePath): readonly OutcomeFilter[] {
    return this.readNames(value, path).map(name => this.oneOf(OUTCOME_FILTERS, name, path))
  }

  private readOwned(
    value: JsonValue,
    path: ValuePath,
    owners: ReadonlyMap<string, readonly string[]>
  ): readonly string[] {
    return this.readNames(value, path).flatMap(owner => {
      const services = owners.get(owner)
      if (services === undefined)
        throw this.bad(
          path,
          `"owners" has no ${quoteName(owner)}; known: ${[...owners.keys()].map(quoteName).join(', ') || 'none'}.`
        )
      return services
    })
  }

  /** One name, several separated by commas, or a list of names. */
  private readNames(value: JsonValue | undefined, path: ValuePath): readonly string[] {
    const items = isList(value) ? value : [value]
    const names = items.flatMap(item => (typeof item === 'string' ? item.split(',').map(name => name.trim()) : ['']))
    if (names.some(name => name.length > LONGEST_NAME))
      throw this.bad(path, `expected names with at most ${LONGEST_NAME} characters.`)
    if (names.length > 0 && !names.includes('')) return names
    const quotes = value === null ? ' Put a name that begins with # in quotes.' : ''
    throw this.bad(path, `expected a name or a list of names, got ${describeType(value)}.${quotes}`)
  }

  private oneOf<const Choice extends string>(choices: readonly Choice[], name: string, path: ValuePath): Choice {
    const found = choices.find(choice => choice === name)
    if (found === undefined) throw this.bad(path, `expected one of ${choices.join(', ')}.`)
    return found
  }

  private refuseSlip(path: ValuePath, value: JsonValue | undefined, keys: readonly string[]): void {
    const slip = typeof value === 'string' ? explainSlip(value, keys) : undefined
    if (slip !== undefined) throw this.bad(path, slip)
  }

  private refuseUnknown(path: ValuePath, value: JsonObject, known: readonly string[]): void {
    const unknown = Object.keys(value).find(key => !known.includes(key))
    const slip = unknown === undefined ? undefined : explainSlip(unknown, known)
    if (unknown !== undefined && slip !== undefined) throw this.bad([...path, unknown], slip)
    if (unknown !== undefined) throw this.bad([...path, unknown], unknownKey(unknown, known))
  }

  private bad(path: ValuePath, message: string): Error {
    const { origin } = this.document
    // A key without a value has no place of its own.
    const position = this.document.positionOf(path) ?? this.document.positionOf(path.slice(0, -1))
    return badText({ origin, position }, message)
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key ${quoteWord(key)}; did you mean "${findNearest(key, known)}"? Known: ${known.join(', ')}.`
}
