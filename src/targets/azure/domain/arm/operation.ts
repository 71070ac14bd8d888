import type { JsonValue } from '../../../../domain/document/json-value.js'
import { textAt } from './arm-json.js'
import { readReport, type ArmReport } from './arm-failure.js'

/** A change that Azure accepted, and where its progress can be read. */
export type Operation =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'accepted'
      /** Whole address, on the host of Azure Resource Manager. */
      readonly address: string
      /** `status`: of `Azure-AsyncOperation`, which has a status. `location`: 202 until the operation has ended. */
      readonly via: 'status' | 'location'
      readonly waitMilliseconds: number
    }

export type OperationState =
  | { readonly kind: 'running'; readonly waitMilliseconds: number }
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed' | 'canceled'; readonly report: ArmReport }
  /** The identity may not read it, or it is no longer known: the resource itself shows what came of it. */
  | { readonly kind: 'untracked' }

const DEFAULT_WAIT_MILLISECONDS = 2_000
const LEAST_WAIT_MILLISECONDS = 1_000
const MOST_WAIT_MILLISECONDS = 30_000

/**
 * Three statuses end an operation; every other one, whatever its name, goes on:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
export function readOperation(
  {
    status,
    body,
    retryAfter
  }: { readonly status: number; readonly body: JsonValue | undefined; readonly retryAfter: string | null },
  via: 'status' | 'location'
): OperationState {
  if ([401, 403, 404, 410].includes(status)) return { kind: 'untracked' }
  if (status >= 400) return { kind: 'failed', report: readReport(body) }
  const waitMilliseconds = readWait(retryAfter)
  if (via === 'location')
    return status === 202 ? { kind: 'running', waitMilliseconds } : (endOf(body) ?? { kind: 'succeeded' })
  return endOf(body) ?? { kind: 'running', waitMilliseconds }
}

/** A status that ends an operation; undefined for one that goes on, and for none. */
function endOf(body: JsonValue | undefined): OperationState | undefined {
  switch (textAt(body, 'status')?.toLowerCase()) {
    case 'succeeded':
      return { kind: 'succeeded' }
    case 'failed':
      return { kind: 'failed', report: readReport(body) }
    case 'canceled':
    case 'cancelled':
      return { kind: 'canceled', report: readReport(body) }
    default:
      return undefined
  }
}

/** `Retry-After` in seconds, between 1 s and 30 s. */
export function readWait(retryAfter: string | null): number {
  const seconds = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined
  if (seconds === undefined) return DEFAULT_WAIT_MILLISECONDS
  return Math.min(MOST_WAIT_MILLISECONDS, Math.max(LEAST_WAIT_MILLISECONDS, seconds * 1000))
}
