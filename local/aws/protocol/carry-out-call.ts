import { randomUUID } from 'node:crypto'
import { AwsError } from '../aws-error.js'
import type { AwsService, Caller, Shape } from '../aws-service.js'
import type { Clock } from '../clock.js'
import type { FaultPlan } from '../faults.js'
import type { Authorizer } from '../iam/authorize-call.js'
import type { CallJournal, OpenEntry } from '../journal.js'
import type { Principals } from '../sts/principals.js'
import { awsJson } from './aws-json.js'
import { checkSignatureDate } from './check-signature-date.js'
import { readCall, type ApiCall, type ApiRequest } from './read-call.js'
import { readCredentials } from './read-credentials.js'
import type { HttpAnswer } from './wire-protocol.js'

/** What happens to a connection: an answer, a cut, or nothing. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'cut' }
  | { readonly kind: 'silence' }

export interface CallDeps {
  readonly clock: Clock
  readonly services: readonly AwsService[]
  readonly principals: Principals
  readonly authorizer: Authorizer
  readonly faults: FaultPlan
  readonly journal: CallJournal
  /** `checked` where the cloud's clock runs as the machine's, by which clients sign; any date is taken unless given. */
  readonly signatureDates?: 'checked' | 'any'
}

/** The one call that carries no signature: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const unsigned = 'sts:AssumeRoleWithWebIdentity'
const nobody: Caller = { accessKeyId: '', arn: 'anonymous' }

/** Reads, journals, disturbs and carries out one API call. */
export async function carryOutCall(request: ApiRequest, deps: CallDeps): Promise<Reply> {
  const requestId = randomUUID()
  const call = tryReadCall(request)
  if (call instanceof AwsError) return { kind: 'answer', answer: awsJson('1.1').encodeError(call, requestId) }
  const action = `${call.prefix}:${call.operation}`
  const caller = identify(request, action, deps)
  const { arn, accessKeyId, region } = caller instanceof AwsError ? nobody : caller
  const entry = deps.journal.open({
    action,
    input: call.input,
    caller: arn,
    accessKeyId,
    ...(region === undefined ? {} : { region })
  })
  const answer = async () => {
    const outcome = caller instanceof AwsError ? caller : await perform(call, caller, deps)
    return outcome instanceof AwsError
      ? call.protocol.encodeError(outcome, requestId)
      : call.protocol.encodeOutput(outcome, requestId)
  }
  return disturb({ action, call, requestId, entry, answer }, deps)
}

interface PendingCall {
  readonly action: string
  readonly call: ApiCall
  readonly requestId: string
  readonly entry: OpenEntry
  readonly answer: () => Promise<HttpAnswer>
}

async function disturb(pending: PendingCall, deps: CallDeps): Promise<Reply> {
  const { latencyMilliseconds, fault } = deps.faults.strike(pending.action)
  if (latencyMilliseconds > 0) await deps.clock.sleep(latencyMilliseconds)
  if (fault.kind === 'reset') {
    pending.entry.close({ status: 0, error: 'reset' })
    return { kind: 'cut' }
  }
  const answer =
    fault.kind === 'error'
      ? pending.call.protocol.encodeError(errorOf(fault), pending.requestId)
      : await pending.answer()
  if (fault.kind === 'hang') {
    pending.entry.close({ status: 0, error: 'hang' })
    return { kind: 'silence' }
  }
  if (fault.kind === 'lost-response') {
    pending.entry.close({ status: answer.status, error: 'lost' })
    return { kind: 'cut' }
  }
  pending.entry.close({ status: answer.status, error: answer.error })
  return { kind: 'answer', answer }
}

function errorOf(fault: { code: string; status: number; message?: string }): AwsError {
  return new AwsError(fault.code, fault.message ?? `${fault.code} on demand.`, { status: fault.status })
}

function tryReadCall(request: ApiRequest): ApiCall | AwsError {
  try {
    return (
      readCall(request) ??
      new AwsError('UnknownOperationException', 'The request names no service of the local cloud.', { status: 404 })
    )
  } catch (error) {
    if (error instanceof AwsError) return error
    throw error
  }
}

function identify(
  { headers }: ApiRequest,
  action: string,
  { principals, clock, signatureDates }: Pick<CallDeps, 'principals' | 'clock' | 'signatureDates'>
): Caller | AwsError {
  if (action === unsigned) return nobody
  try {
    if (signatureDates === 'checked') checkSignatureDate(headers, { service: action, now: clock.now() })
    return principals.identify(readCredentials(headers))
  } catch (error) {
    if (error instanceof AwsError) return error
    throw error
  }
}

async function perform(
  call: ApiCall,
  caller: Caller,
  { services, authorizer }: Pick<CallDeps, 'services' | 'authorizer'>
): Promise<Shape | AwsError> {
  const service = services.find(({ prefix }) => prefix === call.prefix)
  const operations = service?.operations ?? {}
  const operation = Object.hasOwn(operations, call.operation) ? operations[call.operation] : undefined
  if (operation === undefined) {
    return new AwsError(
      'UnknownOperationException',
      `The local cloud has no operation ${call.prefix}:${call.operation}.`
    )
  }
  const further = (await service?.furtherNeeds?.(call.operation, call.input, caller)) ?? []
  const refusal = authorizer.refuse(
    {
      ...{ action: `${call.prefix}:${call.operation}`, input: call.input, further },
      tagsOf: arn => service?.tagsOf?.(arn)
    },
    caller
  )
  if (refusal !== undefined) return refusal
  try {
    return await operation(call.input, caller)
  } catch (error) {
    if (error instanceof AwsError) return error
    return defect(call, error)
  }
}

/** A bug of the local cloud itself. It must be seen: a client would take the 500 for a passing trouble and try again. */
function defect(call: ApiCall, error: unknown): AwsError {
  console.error(`local cloud: ${call.prefix}:${call.operation} failed`, error)
  return new AwsError('InternalFailure', error instanceof Error ? error.message : String(error), { status: 500 })
}
