import { DeployError } from '../../domain/errors.js'
import type { DeploymentRecord } from '../../domain/rollout/rollout-record.js'
import { joinSentences } from '../../domain/text/join-sentences.js'

/** What a saved value must have to be used: the kind of each member. */
export type SavedMembers<Saved> = Readonly<Partial<Record<keyof Saved & string, MemberKind>>>

type MemberKind = 'text' | 'number' | 'texts' | 'object' | 'objects'

/** A value that `main` saved as JSON. Undefined where it is damaged: cut off, changed, or without the members that it is used by. */
export function parseSaved<Saved extends object>(text: string, members: SavedMembers<Saved>): Saved | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const found = value as Readonly<Record<string, unknown>>
  const wanted = Object.entries(members) as readonly (readonly [string, MemberKind])[]
  return wanted.every(([name, kind]) => isOf(kind, found[name])) ? (value as Saved) : undefined
}

function isOf(kind: MemberKind, value: unknown): boolean {
  if (kind === 'texts') return Array.isArray(value) && value.every(each => typeof each === 'string')
  if (kind === 'objects') return Array.isArray(value) && value.every(isObject)
  if (kind === 'object') return isObject(value)
  return kind === 'text' ? typeof value === 'string' : Number.isFinite(value)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As `parseSaved`, for the one value that `post` cannot do without. Throws `outcome-unknown`, without the value. */
export function requireSaved<Saved extends object>(key: string, text: string, members: SavedMembers<Saved>): Saved {
  const saved = parseSaved(text, members)
  if (saved !== undefined) return saved
  throw new DeployError(
    'outcome-unknown',
    `The saved state of the step is damaged (STATE_${key}), so the status of its deployment is unknown. Check what runs; deploy again, or roll back.`
  )
}

/** A saved value that cannot be used. */
export interface DamagedValue {
  readonly key: string
  /** The service whose deployment it was of, where the rest of the value names it. */
  readonly service: string | undefined
}

/** What is still known of a value that `parseSaved` refused. */
export function damagedValue(key: string, text: string): DamagedValue {
  return { key, service: /"service":"([\w-]{1,255})"/.exec(text)?.[1] }
}

/** Two sentences on saved values that `post` cannot use. */
function describeDamage(damaged: readonly DamagedValue[]): string {
  const names = damaged.map(({ key }) => `STATE_${key}`).join(', ')
  const services = damaged.flatMap(({ service }) => service ?? [])
  const isKnown = services.length === damaged.length
  const named = services.length === 1 ? `service ${services.join('')}` : `services ${services.join(', ')}`
  const [whose, where] = isKnown ? [`the deployment of ${named}`, named] : ['its deployment', 'the service']
  return `The saved state of the step is damaged (${names}), so the status of ${whose} is unknown. Check the state of ${where}; run rollback.yml (\`purpose: rollback\`) to go back to the previous revision.`
}

/** The record of a `post` that could not use some of what was saved. `found`: of what it could use. */
export function recordOfDamage(
  damaged: readonly DamagedValue[],
  { found, now }: { readonly found: DeploymentRecord | undefined; readonly now: number }
): DeploymentRecord {
  const reason = joinSentences(describeDamage(damaged), found?.ending.reason)
  const ending = { verdict: 'unknown', reasonCode: 'outcome-unknown', reason } as const
  return found === undefined
    ? { mode: 'deploy', ending, startedAt: now, finishedAt: now, services: [] }
    : { ...found, ending }
}
