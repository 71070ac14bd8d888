import { badInput } from '../errors.js'
import { parseCalendarTime } from '../input/calendar-time.js'
import { presentMembers } from '../present-members.js'
import type { DeploymentResult, ServiceResult } from '../rollout/result.js'
import { readRevision } from '../rollout/rollout-identity.js'
import { VERDICTS_WORST_FIRST } from '../rollout/verdict.js'

const SCHEMA = 'deploy-kit/result@1'
const STRATEGIES: readonly unknown[] = [
  'rolling',
  'canary',
  'linear',
  'blue-green'
] satisfies readonly DeploymentResult['strategy'][]
const VERDICTS: readonly unknown[] = VERDICTS_WORST_FIRST

type Shape = Readonly<Record<string, unknown>>

/**
 * The output `result` of a deploying action; undefined for the empty text of a step that did not run. Every member that notify reads is
 * checked. Throws bad-input for anything else.
 */
export function parseResult(input: string, text: string | undefined): DeploymentResult | undefined {
  if (text === undefined) return undefined
  const result = parse(text)
  if (isResult(result)) {
    const { services } = result
    return { ...result, services: services.map(service => ({ ...service, ...readRevisions(service) })) }
  }
  throw badInput(input, `expected the output "result" of a deploying action (${SCHEMA}), got something else.`)
}

/** The revisions with nothing in them but texts. */
function readRevisions({ from, to }: ServiceResult): Pick<ServiceResult, 'from' | 'to'> {
  return presentMembers({ from: readRevision(from), to: readRevision(to) })
}

function isResult(value: unknown): value is DeploymentResult {
  return (
    isShape(value) &&
    value.schema === SCHEMA &&
    STRATEGIES.includes(value.strategy) &&
    isShape(value.run) &&
    isOptional(isText, value.run.commit, value.run.url) &&
    isConcluded(value) &&
    areAll(isService, value.services)
  )
}

function isService(value: unknown): boolean {
  return (
    isShape(value) &&
    [value.platform, value.target, value.service].every(isText) &&
    isConcluded(value) &&
    isOptional(isRevision, value.from, value.to) &&
    areAll(isStep, value.steps) &&
    isShape(value.evidence) &&
    areAll(isFailure, value.evidence.failures) &&
    areAll(isUnhealthy, value.evidence.unhealthy)
  )
}

/** How a result and each of its services ended. */
function isConcluded({ verdict, reasonCode, reason, startedAt, finishedAt }: Shape): boolean {
  return VERDICTS.includes(verdict) && [reasonCode, reason].every(isText) && [startedAt, finishedAt].every(isTime)
}

function isStep(value: unknown): boolean {
  return (
    isShape(value) &&
    typeof value.canaryPercent === 'number' &&
    isOptional(isText, value.verdict, value.reason) &&
    isOptional(evidence => areAll(isFigure, evidence), value.evidence)
  )
}

function isFigure(value: unknown): boolean {
  return isShape(value) && [value.gate, value.canary].every(isText) && isOptional(isText, value.stable)
}

function isFailure(value: unknown): boolean {
  return (
    isShape(value) &&
    [value.instance, value.reason].every(isText) &&
    isOptional(isText, value.noun) &&
    areAll(isContainer, value.containers)
  )
}

function isContainer(value: unknown): boolean {
  return (
    isShape(value) &&
    isText(value.name) &&
    isOptional(isText, value.reason) &&
    isOptional(exitCode => typeof exitCode === 'number', value.exitCode)
  )
}

function isUnhealthy(value: unknown): boolean {
  return isShape(value) && [value.endpoint, value.reason].every(isText)
}

function isRevision(value: unknown): boolean {
  return readRevision(value) !== undefined
}

function isTime(value: unknown): boolean {
  return isText(value) && value.includes('T') && parseCalendarTime(value) !== undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null
}

function isOptional(check: (value: unknown) => boolean, ...values: readonly unknown[]): boolean {
  return values.every(value => value === undefined || check(value))
}

function areAll(check: (value: unknown) => boolean, values: unknown): boolean {
  return Array.isArray(values) && values.every(check)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
