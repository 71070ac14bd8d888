import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import { momentAt, objectAt, textAt, unreadable } from '../arm/arm-json.js'

/** A job of Container Apps: https://learn.microsoft.com/azure/container-apps/jobs */
export interface AppJob {
  readonly name: string
  readonly template: JsonObject
}

export interface JobExecution {
  readonly name: string
  /** As Azure has it; undefined before it has one. */
  readonly status: string | undefined
  /** Epoch milliseconds. */
  readonly startedAt: number | undefined
}

/** What the status of an execution says. `unknown`: it may still end. */
export type ExecutionState = 'running' | 'succeeded' | 'failed' | 'stopped' | 'unknown'

/** https://learn.microsoft.com/rest/api/containerapps/jobs-executions/list#jobexecutionrunningstate */
const STATES: Readonly<Record<string, ExecutionState>> = {
  running: 'running',
  processing: 'running',
  degraded: 'running',
  succeeded: 'succeeded',
  failed: 'failed',
  stopped: 'stopped',
  unknown: 'unknown'
}

/** Total. */
export function executionState({ status }: Pick<JobExecution, 'status'>): ExecutionState {
  const name = status?.toLowerCase() ?? 'unknown'
  return (Object.hasOwn(STATES, name) ? STATES[name] : undefined) ?? 'unknown'
}

/** https://learn.microsoft.com/rest/api/containerapps/jobs/get. Throws `platform-error` for anything else. */
export function readJob(value: JsonValue): AppJob {
  const name = textAt(value, 'name')
  const template = objectAt(value, 'properties', 'template')
  if (name === undefined || template === undefined) throw unreadable('a job')
  return { name, template }
}

/** https://learn.microsoft.com/rest/api/containerapps/job-execution/job-execution. Throws `platform-error` for anything else. */
export function readExecution(value: JsonValue): JobExecution {
  const name = textAt(value, 'name')
  if (name === undefined) throw unreadable('an execution of a job')
  return {
    name,
    status: textAt(value, 'properties', 'status'),
    startedAt: momentAt(value, 'properties', 'startTime')
  }
}
