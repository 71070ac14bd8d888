import { badInput } from '../../domain/errors.js'
import type { SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import type { ServiceSettings } from '../../targets/ecs/domain/service/service-settings.js'
import type { DeployRequest, ServiceRequest } from '../../targets/ecs/use-cases/rolling/deploy-request.js'
import type { ShiftRequest } from '../../targets/ecs/use-cases/traffic-shift/traffic-shift-request.js'
import { MOST_TASKS, readServiceInputs } from '../../targets/ecs/use-cases/service/read-service-inputs.js'
import { requireSpec } from '../../targets/ecs/use-cases/service/require-spec.js'
import { longestWaitMilliseconds, ON_RUNNING } from '../../domain/rollout/plan/on-running.js'
import { refuseUnsupportedInputs, STRATEGIES, type Strategy } from '../../domain/rollout/plan/strategies.js'
import { SAYS_NOTHING, USED_BY } from './strategy-inputs.js'
import { nameEntry, readServiceEntries } from './service-inputs.js'

const DAY_SECONDS = 86_400
/** How long ECS is given to move all tasks; a rollout that shifts traffic takes as long as its plan. */
const ROLLING_SECONDS = 1_800

const PURPOSES = ['deploy', 'rollback'] as const

/** A deployment, by the strategy it is to take. */
export type WantedDeployment =
  | { readonly strategy: 'rolling'; readonly request: DeployRequest }
  | { readonly strategy: Exclude<Strategy, 'rolling'>; readonly request: ShiftRequest }

/** Reads the inputs of the step. Throws `bad-input`. */
export async function readInputs(inputs: InputReader, kinds?: SourceKinds): Promise<WantedDeployment> {
  const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling'
  refuseUnsupportedInputs(inputs, strategy, { usedBy: USED_BY, defaults: SAYS_NOTHING })
  const purpose = inputs.choice('purpose', PURPOSES) ?? 'deploy'
  if (strategy === 'rolling') return { strategy, request: { ...(await readRolling(inputs)), purpose } }
  // Loaded here: a rolling deployment needs neither plan nor gates.
  const { readCanaryInputs, readSwapInputs } =
    await import('../../targets/ecs/use-cases/traffic-shift/read-shift-inputs.js')
  const request = await (strategy === 'canary' ? readCanaryInputs(inputs, kinds) : readSwapInputs(inputs, kinds))
  if (purpose === 'deploy') return { strategy, request }
  if (request.purpose !== 'deploy')
    throw badInput('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.')
  return { strategy, request: { ...request, purpose } }
}

async function readRolling(inputs: InputReader): Promise<Omit<DeployRequest, 'purpose'>> {
  const given = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS })
  const timeoutMilliseconds = (given ?? ROLLING_SECONDS) * 1_000
  return {
    services: await readServices(inputs),
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
    waitUntil: readWaitUntil(inputs),
    timeoutMilliseconds,
    onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
    onRunning: inputs.choice('on-running', ON_RUNNING) ?? 'wait',
    waitMilliseconds: longestWaitMilliseconds(timeoutMilliseconds, given === undefined ? 'plan' : 'input'),
    onFailure: inputs.choice('on-failure', ['rollback', 'leave']) ?? 'rollback'
  }
}

function readWaitUntil(inputs: InputReader): DeployRequest['waitUntil'] {
  const choice = inputs.choice('wait-until', ['completed', 'started', 'traffic-shifted', 'test-traffic-shifted'])
  if (choice !== 'traffic-shifted' && choice !== 'test-traffic-shifted') return choice ?? 'completed'
  const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.'
  throw badInput('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`)
}

async function readServices(inputs: InputReader): Promise<readonly ServiceRequest[]> {
  const list = inputs.block('services')
  if (list === undefined) return [readService(inputs)]
  if (inputs.text('service') !== undefined)
    throw badInput('services', 'it cannot be combined with "service". List all services in "services".')
  const entries = await readServiceEntries(list, inputs)
  const requests = entries.map(entry => {
    try {
      return readService(entry.inputs)
    } catch (error) {
      throw nameEntry(entry.name, error)
    }
  })
  const named = requests.map(({ cluster, service }) => `${service} in cluster ${cluster}`)
  const seen = new Set<string>()
  const twice = named.find(name => seen.size === seen.add(name).size)
  if (twice !== undefined) throw badInput('services', `${twice} appears twice. List each service once.`)
  return requests
}

const ENOUGH =
  'an image, a task definition, desired-count, force-new-deployment: true, or another input that changes the task definition'

function readService(inputs: InputReader): ServiceRequest {
  const spec = readServiceInputs(inputs)
  const request: ServiceRequest = {
    ...spec,
    redeploy: inputs.yesNo('force-new-deployment') === true ? 'forced' : 'when-changed',
    desiredCount: inputs.wholeNumber('desired-count', { from: 1, to: MOST_TASKS }),
    circuitBreaker: readCircuitBreaker(inputs),
    alarms: readOnAlarm(inputs, spec.alarms),
    keepRevisions: inputs.wholeNumber('keep-revisions', { from: 1, to: 1_000 })
  }
  if (inputs.yesNo('dry-run') !== true) requireSpec(request, ENOUGH)
  return request
}

function readCircuitBreaker(inputs: InputReader): ServiceSettings['circuitBreaker'] {
  const choice = inputs.choice('circuit-breaker', ['off', 'on', 'rollback'])
  return choice && { enabled: choice !== 'off', rollback: choice === 'rollback' }
}

function readOnAlarm(inputs: InputReader, alarms: ServiceSettings['alarms']): ServiceSettings['alarms'] {
  const action = inputs.choice('on-alarm', ['rollback', 'stop'])
  if (alarms !== undefined) return { ...alarms, rollback: alarms.enabled && action !== 'stop' }
  if (action === 'stop') throw badInput('on-alarm', 'it requires alarms. Set `alarms`.')
  return undefined
}
