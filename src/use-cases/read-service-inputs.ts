import { badInput } from '../domain/errors.js'
import type { InputReader } from '../domain/input/input-reader.js'
import type { ServiceSettings } from '../domain/rollout/service-settings.js'
import { readTaskDefinitionChanges } from '../domain/task-definition/requested-changes.js'
import { parseTaskDefinitionSource } from '../domain/task-definition/task-definition-source.js'
import type { ServiceRequest } from './deploy-request.js'
import { quoteName } from '../domain/input/quote-safe.js'

export const MOST_TASKS = 5_000
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html
const NAME = /^[A-Za-z0-9_-]{1,255}$/
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/

/** What is said of one service whatever the strategy; all else of it stays as it is. */
export function readServiceInputs(inputs: InputReader): ServiceRequest {
  const source = inputs.text('task-definition')
  return {
    cluster: readMatching(inputs.required('cluster'), 'cluster', CLUSTER),
    service: readMatching(inputs.required('service'), 'service', NAME),
    source: source === undefined ? undefined : parseTaskDefinitionSource('task-definition', source),
    changes: readTaskDefinitionChanges(inputs),
    redeploy: 'when-changed',
    desiredCount: undefined,
    circuitBreaker: undefined,
    alarms: readAlarms(inputs),
    failedTasksLimit: inputs.wholeNumber('max-failed-tasks', { from: 1, to: MOST_TASKS }),
    keepRevisions: undefined
  }
}

/** `none` for no alarms at all, which is not the same as saying nothing of them. */
function readAlarms(inputs: InputReader): ServiceSettings['alarms'] {
  const names = inputs.list('alarms')
  if (names.length === 0) return undefined
  if (!names.includes('none')) return { names, enabled: true, rollback: true }
  if (names.length === 1) return { names: [], enabled: false, rollback: false }
  throw badInput('alarms', '"none" stands alone; give names of alarms, or "none".')
}

function readMatching(value: string, name: string, form: RegExp): string {
  if (form.test(value)) return value
  throw badInput(name, `expected a name of letters, digits, - and _ (255 at most), got ${quoteName(value)}.`)
}
