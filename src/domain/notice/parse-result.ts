import { badInput } from '../errors.js'
import { parseCalendarTime } from '../input/calendar-time.js'
import type { DeploymentResult, ServiceResult } from '../rollout/result.js'

const SCHEMA = 'deploy-kit/result@1'

/** The output `result` of a deploying action; undefined for the empty text of a step that did not run. */
export function parseResult(input: string, text: string | undefined): DeploymentResult | undefined {
  if (text === undefined) return undefined
  const result = parse(text) as Partial<DeploymentResult> | undefined
  const isTimed = [result?.startedAt, result?.finishedAt].every(time => parseCalendarTime(String(time)) !== undefined)
  if (result?.schema === SCHEMA && result.verdict !== undefined && areServices(result.services) && isTimed) {
    return result as DeploymentResult
  }
  throw badInput(input, `expected the output "result" of a deploying action (${SCHEMA}), got something else.`)
}

/** All that a notice reads of them. */
function areServices(services: unknown): boolean {
  return Array.isArray(services) && services.every(isService)
}

function isService(value: unknown): boolean {
  const service = value as Partial<ServiceResult> | null | undefined
  return (
    [service?.platform, service?.target, service?.service].every(text => typeof text === 'string') &&
    [service?.steps, service?.evidence?.failures, service?.evidence?.unhealthy].every(Array.isArray)
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
