import type { DeploymentRecord } from '../../domain/rollout/rollout-record.js'
import { joinSentences } from '../../domain/text/join-sentences.js'

/** What a saved value must have to be used: the kind of each member. */
export type SavedMembers<Saved> = Readonly<Partial<Record<keyof Saved & string, MemberKind>>>

type MemberKind = 'text' | 'number' | 'texts'

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
  return kind === 'text' ? typeof value === 'string' : Number.isFinite(value)
}

/** Two sentences on saved values (by their names) that `post` cannot use. */
function describeDamage(keys: readonly string[]): string {
  const names = keys.map(key => `STATE_${key}`).join(', ')
  return `The saved state of the step is damaged (${names}), so the status of its deployment is unknown. Check the service in the console; run rollback.yml (\`purpose: rollback\`) to go back to the previous revision.`
}

/** The record of a `post` that could not use some of what was saved. `found`: of what it could use. */
export function recordOfDamage(
  keys: readonly string[],
  { found, now }: { readonly found: DeploymentRecord | undefined; readonly now: number }
): DeploymentRecord {
  const reason = joinSentences(describeDamage(keys), found?.ending.reason)
  const ending = { verdict: 'unknown', reasonCode: 'outcome-unknown', reason } as const
  return found === undefined
    ? { mode: 'deploy', ending, startedAt: now, finishedAt: now, services: [] }
    : { ...found, ending }
}
