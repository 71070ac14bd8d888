import type { JsonValue } from '../../../../domain/document/json-value.js'
import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import { clipText } from '../../../../domain/text/clip-text.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { textAt } from './arm-json.js'

/** What Azure Resource Manager reports about a request or an operation. */
export interface ArmReport {
  /** `ContainerAppOperationInProgress`. */
  readonly code: string | undefined
  readonly message: string | undefined
}

const MOST_CHARACTERS = 300
const CODE = /^[\w.]{1,100}$/

/** `{ "error": { "code", "message" } }`: https://learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging */
export function readReport(body: JsonValue | undefined): ArmReport {
  const code = textAt(body, 'error', 'code') ?? textAt(body, 'code')
  const message = textAt(body, 'error', 'message') ?? textAt(body, 'message')
  return {
    code: code !== undefined && CODE.test(code) ? code : undefined,
    message: message === undefined ? undefined : clipText(oneLine(message), MOST_CHARACTERS)
  }
}

/** The report in one sentence; undefined where there is nothing in it. */
export function describeReport({ code, message }: ArmReport): string | undefined {
  if (message === undefined) return code === undefined ? undefined : `Reported: ${code}.`
  return `Reported: ${code === undefined ? '' : `${code}: `}${message}`
}

export interface RefusedRequest {
  readonly status: number
  readonly kind: 'read' | 'change'
  /** `read container app web`. */
  readonly doing: string
  readonly report: ArmReport
}

type Meaning = readonly [ErrorCode, string]

const REFUSED: Meaning = ['rejected', 'the request was rejected']
const OUTAGE: Meaning = ['platform-error', 'Azure Resource Manager is not available']
const LOST: Meaning = ['outcome-unknown', 'the change may have been carried out']
const MEANINGS: Readonly<Record<number, Meaning>> = {
  401: ['access-denied', 'the sign-in was rejected. Check the inputs tenant-id and cloud'],
  403: ['access-denied', 'the identity may not do this. Add the permission to its role'],
  404: ['not-found', 'it does not exist, or the identity may not see it'],
  409: ['conflict', 'another operation is in progress, or its state does not allow this'],
  410: ['not-found', 'it was deleted'],
  412: ['conflict', 'another client changed it in between'],
  423: ['conflict', 'it is locked'],
  429: ['throttled', 'too many requests']
}

/** The error of a request that was refused: total over all statuses. A change that ended with an error of the service may have been carried out. */
export function armRefusal({ status, kind, doing, report }: RefusedRequest): DeployError {
  const [code, meaning] = MEANINGS[status] ?? (status < 500 ? REFUSED : kind === 'read' ? OUTAGE : LOST)
  return new DeployError(
    code,
    joinSentences(`Could not ${doing}: ${meaning} (HTTP ${status}).`, describeReport(report))
  )
}
