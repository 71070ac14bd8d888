import { parseCalendarTime } from '../input/calendar-time.js'
import { presentMembers } from '../present-members.js'
import { readRolloutIdentity } from '../rollout/rollout-identity.js'
import { VERDICTS_WORST_FIRST } from '../rollout/verdict.js'
import {
  PAYLOAD_SCHEMA,
  type CommitTimes,
  type DeployedVersion,
  type DeploymentPayload,
  type RecordedOutcome
} from './deployment-payload.js'

/**
 * A deployment's payload as GitHub hands it back: ours; or of another tool ( none at all, or a later version of ours);
 * or marked as ours and not usable.
 */
export type ReadPayload =
  | { readonly kind: 'ours'; readonly payload: DeploymentPayload }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unusable'; readonly problem: string }

/**
 * Reads what GitHub gives as `payload`: an object, or the text of one, as it was sent
 * (https://docs.github.com/rest/deployments/deployments). What is optional and malformed is left out, members that are unknown
 * are passed over.
 */
export function readDeploymentPayload(value: unknown): ReadPayload {
  const shape = asObject(typeof value === 'string' ? parseText(value) : value)
  if (shape?.schema !== PAYLOAD_SCHEMA) return { kind: 'foreign' }
  const missing = ['service', 'environment', 'version', 'startedAt'].find(name => asText(shape[name]) === undefined)
  if (missing !== undefined) return { kind: 'unusable', problem: `"${missing}" is missing or is not a string` }
  const startedAt = asTime(shape.startedAt)
  if (startedAt === undefined) return { kind: 'unusable', problem: '"startedAt" is not a time with an offset' }
  const kind = asOneOf(['deploy', 'rollback', 'redeploy'], shape.kind)
  if (kind === undefined) return { kind: 'unusable', problem: '"kind" must be one of deploy, rollback, redeploy' }
  return {
    kind: 'ours',
    payload: {
      schema: PAYLOAD_SCHEMA,
      service: asText(shape.service) ?? '',
      environment: asText(shape.environment) ?? '',
      version: asText(shape.version) ?? '',
      kind,
      strategy: asOneOf(['rolling', 'canary', 'linear', 'blue-green'], shape.strategy) ?? 'rolling',
      verification: asOneOf(['gates', 'health', 'none'], shape.verification) ?? 'none',
      startedAt,
      ...readRolloutIdentity(shape),
      ...presentMembers({
        digest: asText(shape.digest),
        commit: asText(shape.commit),
        previous: readVersion(asObject(shape.previous)),
        outcome: readOutcome(asObject(shape.outcome)),
        commits: readCommits(asObject(shape.commits)),
        run: asText(shape.run)
      })
    }
  }
}

type Shape = Readonly<Record<string, unknown>>

function readVersion(shape: Shape | undefined): DeployedVersion | undefined {
  const version = asText(shape?.version)
  if (shape === undefined || version === undefined) return undefined
  return { version, ...presentMembers({ digest: asText(shape.digest), commit: asText(shape.commit) }) }
}

function readOutcome(shape: Shape | undefined): RecordedOutcome | undefined {
  const verdict = asOneOf(VERDICTS_WORST_FIRST, shape?.verdict)
  const finishedAt = asTime(shape?.finishedAt)
  if (verdict === undefined || finishedAt === undefined) return undefined
  return { verdict, reasonCode: asText(shape?.reasonCode) ?? '', finishedAt }
}

function readCommits(shape: Shape | undefined): CommitTimes | undefined {
  if (!Array.isArray(shape?.list)) return undefined
  const list = (shape.list as readonly unknown[]).flatMap(item => {
    const commit = asText(asObject(item)?.commit)
    const committedAt = asTime(asObject(item)?.committedAt)
    return commit === undefined || committedAt === undefined ? [] : [{ commit, committedAt }]
  })
  const total = typeof shape.total === 'number' && Number.isSafeInteger(shape.total) ? shape.total : list.length
  return { total: Math.max(total, list.length), list }
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function asObject(value: unknown): Shape | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : undefined
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A time without an offset could be anyone's local time. */
function asTime(value: unknown): string | undefined {
  const text = asText(value)
  return text?.includes('T') === true && parseCalendarTime(text) !== undefined ? text : undefined
}

function asOneOf<const Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find(choice => choice === value)
}
