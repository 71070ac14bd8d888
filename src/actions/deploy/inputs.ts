import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import type { ServiceSettings } from '../../domain/rollout/service-settings.js'
import { readTaskDefinitionChanges } from '../../domain/task-definition/requested-changes.js'
import { parseTaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import type { DeployRequest, ServiceRequest } from '../../use-cases/deploy-request.js'
import { nameEntry, readServiceEntries } from './service-inputs.js'

const DAY_SECONDS = 86_400
const MOST_TASKS = 5_000
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html
const NAME = /^[A-Za-z0-9_-]{1,255}$/
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/

/** Reads the inputs of the step. */
export async function readInputs(inputs: InputReader): Promise<DeployRequest> {
  inputs.choice('strategy', ['rolling'])
  const timeoutSeconds = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS })
  return {
    services: await readServices(inputs),
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
    waitUntil: inputs.choice('wait-until', ['completed', 'started']) ?? 'completed',
    timeoutMilliseconds: (timeoutSeconds ?? DAY_SECONDS) * 1_000,
    onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
    onRunning: inputs.choice('on-running', ['refuse', 'supersede']) ?? 'refuse',
    onFailure: inputs.choice('on-failure', ['rollback', 'leave']) ?? 'rollback'
  }
}

async function readServices(inputs: InputReader): Promise<readonly ServiceRequest[]> {
  const list = inputs.block('services')
  if (list === undefined) return [readService(inputs)]
  if (inputs.text('service') !== undefined)
    throw badInput('services', 'it excludes "service"; name all services in one of them.')
  const entries = await readServiceEntries(list, inputs)
  const requests = entries.map(entry => {
    try {
      return readService(entry.inputs)
    } catch (error) {
      throw nameEntry(entry.name, error)
    }
  })
  const named = requests.map(({ cluster, service }) => `${service} in cluster ${cluster}`)
  const twice = named.find((name, index) => named.indexOf(name) !== index)
  if (twice !== undefined) throw badInput('services', `${twice} is there twice; name every service once.`)
  return requests
}

function readService(inputs: InputReader): ServiceRequest {
  const source = inputs.text('task-definition')
  return {
    cluster: readMatching(inputs.required('cluster'), 'cluster', CLUSTER),
    service: readMatching(inputs.required('service'), 'service', NAME),
    source: source === undefined ? undefined : parseTaskDefinitionSource('task-definition', source),
    changes: readTaskDefinitionChanges(inputs),
    redeploy: inputs.yesNo('force-new-deployment') === true ? 'forced' : 'when-changed',
    desiredCount: inputs.wholeNumber('desired-count', { from: 1, to: MOST_TASKS }),
    circuitBreaker: readCircuitBreaker(inputs),
    alarms: readAlarms(inputs),
    failedTasksLimit: inputs.wholeNumber('max-failed-tasks', { from: 1, to: MOST_TASKS }),
    keepRevisions: inputs.wholeNumber('keep-revisions', { from: 1, to: 1_000 })
  }
}

function readCircuitBreaker(inputs: InputReader): ServiceSettings['circuitBreaker'] {
  const choice = inputs.choice('circuit-breaker', ['off', 'on', 'rollback'])
  return choice && { enabled: choice !== 'off', rollback: choice === 'rollback' }
}

function readAlarms(inputs: InputReader): ServiceSettings['alarms'] {
  const names = inputs.list('alarms')
  const action = inputs.choice('on-alarm', ['rollback', 'stop'])
  if (names.length === 0) {
    if (action === 'stop') throw badInput('on-alarm', 'there are no alarms to act on: name them in `alarms`.')
    return undefined
  }
  if (!names.includes('none')) return { names, enabled: true, rollback: action !== 'stop' }
  if (names.length === 1) return { names: [], enabled: false, rollback: false }
  throw badInput('alarms', '"none" stands alone; give names of alarms, or "none".')
}

function readMatching(value: string, name: string, form: RegExp): string {
  if (form.test(value)) return value
  throw badInput(name, `expected a name of letters, digits, - and _ (255 at most), got "${value.slice(0, 60)}".`)
}
