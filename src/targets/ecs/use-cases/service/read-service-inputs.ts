import { requireCluster, requireService } from '../../domain/service/ecs-names.js'
import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import type { ServiceSettings } from '../../domain/service/service-settings.js'
import { readTaskDefinitionChanges } from '../../domain/task-definition/changes/requested-changes.js'
import { parseTaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import type { ServiceRequest } from '../rolling/deploy-request.js'

export const MOST_TASKS = 5_000

/** The inputs of one service for any strategy; everything else is kept. */
export function readServiceInputs(inputs: InputReader): ServiceRequest {
  const source = inputs.text('task-definition')
  return {
    cluster: requireCluster(inputs.required('cluster')),
    service: requireService(inputs.required('service')),
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

/** `none` for no alarms at all, which is different from an empty input. */
function readAlarms(inputs: InputReader): ServiceSettings['alarms'] {
  const names = inputs.list('alarms')
  if (names.length === 0) return undefined
  if (!names.includes('none')) return { names, enabled: true, rollback: true }
  if (names.length === 1) return { names: [], enabled: false, rollback: false }
  throw badInput('alarms', '"none" cannot be combined with alarm names. Set alarm names, or only "none".')
}
