import type { Clock } from '../../../aws/clock.js'
import { notFound } from '../arm/arm-error.js'
import type { Json } from '../arm/read-body.js'
import { keyOf } from './app-platform.js'

/** https://learn.microsoft.com/rest/api/containerapps/jobs-executions/list#jobexecutionrunningstate */
export type ExecutionStatus = 'Running' | 'Processing' | 'Stopped' | 'Degraded' | 'Failed' | 'Unknown' | 'Succeeded'

/** Times are epoch milliseconds. */
export interface StoredExecution {
  readonly name: string
  readonly template: Json
  readonly startedAt: number
  status: ExecutionStatus
  endedAt: number | undefined
}

export interface StoredJob {
  readonly name: string
  readonly group: string
  readonly location: string
  readonly environmentId: string
  configuration: Json
  template: Json
  provisioning: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled' | 'Deleting'
  /** Newest first. */
  readonly executions: StoredExecution[]
}

/** How the containers of an execution end. */
export interface JobOutcome {
  readonly seconds: number
  readonly ends: 'Succeeded' | 'Failed'
}

export interface JobSettings {
  /** Both are documented for `start`: 200 with the execution, or 202 with `Location`. */
  startAnswers: 200 | 202
  /** Until an execution is listed, in seconds. */
  startsAfter: number
}

export interface JobPlatform {
  readonly jobs: Map<string, StoredJob>
  readonly settings: JobSettings
  add(job: Omit<StoredJob, 'executions' | 'provisioning'>): StoredJob
  /** Throws 404. */
  find(group: string, name: string): StoredJob
  /** Starts an execution; `listed` is called once it is in the list. */
  start(job: StoredJob, template: Json, listed: () => void): StoredExecution
  stop(execution: StoredExecution): void
  /** Ends a change of the job later. */
  later(seconds: number, task: () => void): void
}

/** Jobs by hand: https://learn.microsoft.com/azure/container-apps/jobs */
export function jobPlatform(clock: Clock, outcomeOf: (template: Json) => JobOutcome): JobPlatform {
  const jobs = new Map<string, StoredJob>()
  const settings: JobSettings = { startAnswers: 202, startsAfter: 3 }
  let count = 0
  const end = (execution: StoredExecution, status: ExecutionStatus) => {
    if (execution.status === 'Running') Object.assign(execution, { status, endedAt: clock.now() })
  }
  return {
    ...{ jobs, settings },
    add(given) {
      const job: StoredJob = { ...given, executions: [], provisioning: 'Succeeded' }
      jobs.set(keyOf(job.group, job.name), job)
      return job
    },
    find(group, name) {
      const job = jobs.get(keyOf(group, name))
      if (job === undefined) throw notFound('Microsoft.App/jobs', name, group)
      return job
    },
    start(job, template, listed) {
      count += 1
      const name = `${job.name}-x${count.toString(36).padStart(6, '0')}`
      const execution: StoredExecution = {
        name,
        template,
        startedAt: clock.now(),
        status: 'Running',
        endedAt: undefined
      }
      const list = () => {
        job.executions.unshift(execution)
        listed()
      }
      if (settings.startAnswers === 200) list()
      else clock.after(settings.startsAfter * 1000, list)
      const { seconds, ends } = outcomeOf(template)
      // A replica is stopped at `replicaTimeout`, and a failed one is tried again `replicaRetryLimit` times.
      const { replicaTimeout, replicaRetryLimit = 0 } = job.configuration
      const tries = Number(replicaRetryLimit) + 1
      const isTooLong = seconds > Number(replicaTimeout)
      const whole = isTooLong ? Number(replicaTimeout) * tries : seconds * (ends === 'Failed' ? tries : 1)
      clock.after((settings.startsAfter + whole) * 1000, () => end(execution, isTooLong ? 'Failed' : ends))
      return execution
    },
    stop: execution => end(execution, 'Stopped'),
    later: (seconds, task) => void clock.after(seconds * 1000, task)
  }
}
