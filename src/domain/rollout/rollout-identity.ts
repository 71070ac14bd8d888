import { presentMembers } from '../present-members.js'
import { readEcsResult } from './ecs-record.js'
import type { ServiceResult } from './result.js'
import type { Revision } from './revision.js'

/**
 * Which service a rollout changed, where, and from which revision to which: the members that a result, the payload of a GitHub
 * deployment and a notification have in common, by the same names.
 */
export interface RolloutIdentity extends Partial<Pick<ServiceResult, 'target' | 'from' | 'to' | 'ecs'>> {
  /** Any text where another version of deploy-kit wrote it. */
  readonly platform?: string
}

type Shape = Readonly<Record<string, unknown>>

/** Longer texts are left out: ids and image references are shorter. */
const MOST_CHARACTERS = 2_048
/** More containers are left out. */
const MOST_CONTAINERS = 20
const DIGEST = /^sha256:[0-9a-f]{64}$/

/** Reads the identity of a rollout from a result or a payload. What is missing or malformed is left out. */
export function readRolloutIdentity(shape: object): RolloutIdentity {
  const { platform, target, from, to, ecs } = shape as Shape
  return presentMembers({
    platform: readText(platform),
    target: readText(target),
    from: readRevision(from),
    to: readRevision(to),
    ecs: readEcsResult(ecs, readText)
  })
}

/** Undefined for what is no revision. Images and digests that are malformed are left out. */
export function readRevision(value: unknown): Revision | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, label, images, digests } = value as Shape
  const [idText, labelText] = [readText(id), readText(label)]
  if (idText === undefined || labelText === undefined) return undefined
  const isDigest = (text: string) => DIGEST.test(text)
  return { id: idText, label: labelText, images: readTexts(images), digests: readTexts(digests, isDigest) }
}

function readTexts(value: unknown, isValid: (text: string) => boolean = () => true): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] =>
      readText(entry[0]) !== undefined && readText(entry[1]) !== undefined && isValid(entry[1] as string)
  )
  return Object.fromEntries(entries.slice(0, MOST_CONTAINERS))
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS ? value : undefined
}
