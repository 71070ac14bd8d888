import { isList, isObject } from '../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import { CHANGED_BY_A_ROLLOUT, isReturn, sharesPause } from './deployment-configuration.js'
import { isRollingReturn } from './rollback-configuration.js'

/** A tag of a service. */
export interface ServiceTag {
  readonly key: string
  readonly value: string
}

/** Key of the first tag; further ones have a number at its end. */
export const MEMORY_TAG = 'deploy-kit:configuration-before'
/** Key of the tag that names the pause which is left to a person. */
const PAUSED_TAG = `${MEMORY_TAG}-paused`
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html: 256 characters, and neither braces nor quotes. */
const VALUE_LENGTH = 256
/** Of the 50 that a service may have. */
const MOST_TAGS = 8

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
const STRATEGIES: readonly string[] = ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']

const PERCENTS: readonly string[] = ['minimumHealthyPercent', 'maximumPercent']

/** What tags remember of the time before a rollout. */
export interface Memory {
  /** Of the pauses by which its rollout is known again; several, where one follows another that was not finished. */
  readonly hookTimeoutsMinutes: readonly number[]
  readonly before: JsonObject
  /** A rollback without pauses was sent, too. */
  readonly back?: true
  /** A rolling rollback was sent. */
  readonly rolling?: true
}

/**
 * Tags that hold what a rollout changes of the service's deployment configuration, so that a run that follows it can restore it:
 * base64url of JSON, in pieces. Undefined when it is too long for that.
 */
export function composeMemory({ before, ...memory }: Memory): readonly ServiceTag[] | undefined {
  const changed = Object.entries(before).filter(([name]) => isChanged(name, memory))
  const text = encode({ ...memory, before: Object.fromEntries(changed) })
  const pieces = text.match(new RegExp(`.{1,${VALUE_LENGTH}}`, 'g')) ?? []
  return pieces.length > MOST_TAGS ? undefined : pieces.map((value, index) => ({ key: keyOf(index), value }))
}

/** A tag which marks that a pause waits for a person, not for a run. It is invalid after that pause. */
export function composePausedTag(hookId: string): ServiceTag {
  return { key: PAUSED_TAG, value: hookId }
}

/** Whether one of these pauses was left to a person. */
export function isAwaitingDecision(
  tags: readonly ServiceTag[],
  pauses: readonly { readonly hookId: string }[]
): boolean {
  const marked = tags.find(({ key }) => key === PAUSED_TAG)
  return marked !== undefined && pauses.some(({ hookId }) => hookId === marked.value)
}

/** The keys of all tags that belong to a memory, whatever their content is. */
export function memoryKeys(tags: readonly ServiceTag[]): readonly string[] {
  return tags.map(({ key }) => key).filter(key => key.startsWith(MEMORY_TAG))
}

/**
 * What the tags remember of the time before `current`. Undefined when they remember nothing, or another rollout than the one that
 * `current` is of: known by its pauses, or as a rollback without any, or as a rolling one.
 */
export function recallMemory(tags: readonly ServiceTag[], current: JsonObject): Memory | undefined {
  const values = new Map(tags.map(({ key, value }) => [key, value]))
  const pieces: string[] = []
  for (let piece = values.get(MEMORY_TAG); piece !== undefined; piece = values.get(keyOf(pieces.length)))
    pieces.push(piece)
  const memory = pieces.length === 0 ? undefined : decode(pieces.join(''))
  if (memory === undefined) return undefined
  const isOf =
    sharesPause(current, memory.hookTimeoutsMinutes) ||
    (memory.back === true && isReturn(current)) ||
    (memory.rolling === true && isRollingReturn(current, memory.before))
  return isOf ? memory : undefined
}

function keyOf(index: number): string {
  return index === 0 ? MEMORY_TAG : `${MEMORY_TAG}-${index + 1}`
}

function encode(memory: Memory): string {
  const bytes = new TextEncoder().encode(JSON.stringify(memory))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Undefined for anything that `encode` did not write: tags can be edited manually. */
function decode(text: string): Memory | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))
    return readMemory(JSON.parse(new TextDecoder().decode(bytes)) as JsonValue)
  } catch {
    return undefined
  }
}

/** Only what a rollout changes, in the forms that ECS shows: permission to tag the service changes nothing else. */
function readMemory(value: JsonValue): Memory | undefined {
  if (!isObject(value)) return undefined
  const { hookTimeoutsMinutes, before, back, rolling } = value
  if (!isList(hookTimeoutsMinutes) || !isObject(before)) return undefined
  const minutes = hookTimeoutsMinutes.filter(each => typeof each === 'number')
  const kind = rolling === true ? { rolling } : {}
  const changed = Object.entries(before).filter(([name]) => isChanged(name, kind))
  if (minutes.length < hookTimeoutsMinutes.length || !changed.every(([name, member]) => hasForm(name, member)))
    return undefined
  return {
    ...{ hookTimeoutsMinutes: minutes, before: Object.fromEntries(changed) },
    ...(back === true ? { back } : {}),
    ...kind
  }
}

/** A rolling rollback makes room for its tasks, too. */
function isChanged(name: string, { rolling }: Pick<Memory, 'rolling'>): boolean {
  return CHANGED_BY_A_ROLLOUT.includes(name) || (rolling === true && PERCENTS.includes(name))
}

function hasForm(name: string, member: JsonValue): boolean {
  switch (name) {
    case 'strategy':
      return typeof member === 'string' && STRATEGIES.includes(member)
    case 'bakeTimeInMinutes':
    case 'minimumHealthyPercent':
    case 'maximumPercent':
      return typeof member === 'number'
    case 'lifecycleHooks':
      return isList(member) && member.every(isObject)
    default:
      return isObject(member)
  }
}
