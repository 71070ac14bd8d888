import type { Lock } from '../../../../domain/rollout/split-state.js'

type Tags = Readonly<Record<string, string>>

/** The lock of an app: the end of its lease, and how many tags hold its holder and its note. */
export const LOCK = 'deploy-kit-lock'
const NOTE = 'deploy-kit-note-'
/** The revision that was stable when deploy-kit last changed it. */
export const STABLE = 'deploy-kit-stable'
/** Names of the revisions that were stable before, the newest first. */
export const PREVIOUS = 'deploy-kit-previous'

const FREE = 'free'

/**
 * A value of a tag has 256 characters, and a resource 50 tags: https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources
 */
export const VALUE_CHARACTERS = 256
export const TAGS_AT_MOST = 50
/** Of the 50: the rest is for tags of others. */
const NOTE_TAGS_AT_MOST = 18
const LOCK_TAG = /^1 (?<expiresAt>\d{1,15}) (?<count>\d{1,2})$/
/** The holder as a JSON string, then the note. */
const CONTENT = /^(?<holder>"(?:[^"\\]|\\.){0,600}")(?<note>.*)$/

/** The lock that the tags hold; undefined where no run holds one. What cannot be read has expired: the next run takes it over. */
export function readLockTags(tags: Tags): Lock | undefined {
  const text = tags[LOCK]
  if (text === undefined || text === FREE) return undefined
  const { expiresAt, count } = LOCK_TAG.exec(text)?.groups ?? {}
  const parts = Array.from(
    { length: Math.min(NOTE_TAGS_AT_MOST, Number(count ?? 0)) },
    (_, index) => tags[`${NOTE}${index}`]
  )
  const { holder, note = '' } = CONTENT.exec(parts.join(''))?.groups ?? {}
  const isWhole = expiresAt !== undefined && holder !== undefined && !parts.includes(undefined)
  return isWhole ? { holder: parseHolder(holder), expiresAt: Number(expiresAt), note } : UNREADABLE
}

const UNREADABLE: Lock = { holder: 'another client', expiresAt: 0, note: '' }

function parseHolder(json: string): string {
  try {
    return String(JSON.parse(json))
  } catch {
    return UNREADABLE.holder
  }
}

/**
 * The tags of an app with this lock. All tags are written: whether a `PATCH` merges them or replaces them, those of others stay. None is
 * removed; a lock that is dropped leaves `free`.
 */
export function writeLockTags(tags: Tags, lock: Lock | undefined): Tags {
  if (lock === undefined) return { ...tags, [LOCK]: FREE }
  const parts = split(escape(`${JSON.stringify(lock.holder)}${lock.note}`))
  return {
    ...tags,
    [LOCK]: `1 ${Math.floor(lock.expiresAt)} ${parts.length}`,
    ...Object.fromEntries(parts.map((part, index) => [`${NOTE}${index}`, part]))
  }
}

/** Why the tags cannot be written: a sentence. Undefined where they can. */
export function refuseTags(tags: Tags): string | undefined {
  const count = Object.keys(tags).length
  const notes = Object.keys(tags).filter(name => name.startsWith(NOTE)).length
  if (count > TAGS_AT_MOST)
    return `The container app would have ${count} tags, and Azure allows ${TAGS_AT_MOST}. Remove tags that are not needed.`
  return notes > NOTE_TAGS_AT_MOST
    ? 'The state of the rollout is too large for the tags of the container app. Use fewer steps.'
    : undefined
}

/** JSON in printable ASCII stays the same JSON. A value of a tag must not begin or end with a blank. */
function escape(json: string): string {
  return json.replace(/[^\x21-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function split(text: string): readonly string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; at += VALUE_CHARACTERS) parts.push(text.slice(at, at + VALUE_CHARACTERS))
  return parts
}

/** Names of revisions that were stable before, the newest first. Anyone who may change the app may have written them. */
export function readPrevious(tags: Tags): readonly string[] {
  return (tags[PREVIOUS] ?? '').split(' ').filter(name => /^[a-z0-9][a-z0-9-]{0,63}$/.test(name))
}

/** The list with a revision that is being replaced, as far as a tag has room for it. After a rollback, what was replaced is no earlier version. */
export function writePrevious(
  tags: Tags,
  {
    replaced,
    by,
    isWayBack
  }: { readonly replaced: string | undefined; readonly by: string; readonly isWayBack: boolean }
): string {
  const before = readPrevious(tags).filter(name => name !== replaced)
  const place = before.indexOf(by)
  const next = isWayBack
    ? before.slice(place + 1)
    : [...(replaced === undefined ? [] : [replaced]), ...before.filter(name => name !== by)]
  return fitting(next).join(' ')
}

function fitting(names: readonly string[]): readonly string[] {
  const kept = names.slice(0, 5)
  return kept.join(' ').length <= VALUE_CHARACTERS ? kept : fitting(kept.slice(0, -1))
}
