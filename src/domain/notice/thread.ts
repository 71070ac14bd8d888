import { presentMembers } from '../present-members.js'
import type { LastSuccess } from './notice.js'

/**
 * What later calls for the same deployment need: which messages are its own. Handed on as an output, which GitHub drops between jobs
 * when it holds a masked value: so destinations and the deployment are in it as fingerprints.
 */
export interface Thread {
  /** Fingerprint of services and environment. */
  readonly of: string
  readonly startedAt: number
  readonly lastSuccess: LastSuccess | undefined
  /** By service, where there are several. */
  readonly lastSuccessOf: Readonly<Record<string, LastSuccess>> | undefined
  readonly isAfterFailure: boolean
  /** By fingerprint of the destination, what its messenger needs to find the message. */
  readonly messages: Readonly<Record<string, string>>
}

const SCHEMA = 'deploy-kit/thread@1'

export function formatThread(thread: Thread): string {
  const { of, startedAt, lastSuccess, lastSuccessOf, isAfterFailure, messages } = thread
  const past = presentMembers({ lastSuccess, lastSuccessOf })
  return JSON.stringify({ schema: SCHEMA, of, startedAt, isAfterFailure, ...past, messages })
}

/** Undefined for a text that is no thread of ours. */
export function parseThread(text: string): Thread | undefined {
  const shape = asObject(parse(text))
  const messages = asObject(shape?.messages)
  if (shape?.schema !== SCHEMA || messages === undefined) return undefined
  const { of, startedAt, isAfterFailure } = shape
  if (typeof of !== 'string' || typeof startedAt !== 'number') return undefined
  return {
    ...{ of, startedAt },
    isAfterFailure: isAfterFailure === true,
    lastSuccess: readLastSuccess(asObject(shape.lastSuccess)),
    lastSuccessOf: readByService(asObject(shape.lastSuccessOf)),
    messages: Object.fromEntries(
      Object.entries(messages).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    )
  }
}

function readLastSuccess(shape: Readonly<Record<string, unknown>> | undefined): LastSuccess | undefined {
  if (typeof shape?.commit !== 'string') return undefined
  return { commit: shape.commit, version: typeof shape.version === 'string' ? shape.version : undefined }
}

function readByService(
  shape: Readonly<Record<string, unknown>> | undefined
): Readonly<Record<string, LastSuccess>> | undefined {
  if (shape === undefined) return undefined
  const read = Object.entries(shape).map(([service, value]) => [service, readLastSuccess(asObject(value))] as const)
  return Object.fromEntries(read.flatMap(([service, last]) => (last === undefined ? [] : [[service, last] as const])))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
}
