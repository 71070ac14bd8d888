import { badInput } from '../../domain/errors.js'
import { parseGates } from '../../domain/gate/parse-gates.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { describeRolloutPlan } from '../../domain/rollout/describe-rollout-plan.js'
import { planRollout } from '../../domain/rollout/plan-rollout.js'
import { readTaskDefinitionChanges } from '../../domain/task-definition/requested-changes.js'
import { parseTaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import type { ServiceRequest } from '../deploy-request.js'
import type { ShiftRequest } from './native-request.js'

const DAY_SECONDS = 86_400
const WEEK_SECONDS = 7 * DAY_SECONDS
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html, API_CreateCluster.html
const NAME = /^[A-Za-z0-9_-]{1,255}$/
const CLUSTER = /^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/

/** What the actions that shift traffic differ in. */
export interface ShiftWish {
  readonly steps: string
  readonly onInconclusive: ShiftRequest['plan']['onInconclusive']
  readonly keepSeconds: number
  readonly purpose: ShiftRequest['purpose']
}

/** Reads the inputs that all actions have that shift traffic, and makes the plan. */
export function readShiftInputs(inputs: InputReader, wish: ShiftWish): ShiftRequest {
  const gates = parseGates(inputs.block('gates') ?? 'errors:')
  const waitUntil = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed'
  const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS })
  const holdSeconds = inputs.durationSeconds('hold-for', { from: 60, to: WEEK_SECONDS }) ?? 3_600
  const plan = planRollout({
    ...wish,
    bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
    bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
    holdSeconds: wish.onInconclusive === 'hold' || waitUntil !== 'completed' ? holdSeconds : 0,
    gates,
    timeoutSeconds
  })
  return {
    service: readService(inputs),
    plan: { ...plan, ...timesOf(wish, plan.budget.atMostSeconds, timeoutSeconds), gates },
    planLines: describeRolloutPlan(plan, gates),
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
    purpose: wish.purpose,
    waitUntil,
    onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
    onRunning: inputs.choice('on-running', ['refuse', 'supersede']) ?? 'refuse'
  }
}

function timesOf(
  { onInconclusive, keepSeconds }: ShiftWish,
  atMostSeconds: number,
  timeoutSeconds: number | undefined
) {
  const timeoutMilliseconds = (timeoutSeconds ?? atMostSeconds) * 1_000
  return { onInconclusive, keepForSeconds: keepSeconds, timeoutMilliseconds } satisfies Partial<ShiftRequest['plan']>
}

function readService(inputs: InputReader): ServiceRequest {
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
    failedTasksLimit: inputs.wholeNumber('max-failed-tasks', { from: 1, to: 5_000 }),
    keepRevisions: undefined
  }
}

function readAlarms(inputs: InputReader): ServiceRequest['alarms'] {
  const names = inputs.list('alarms')
  if (names.length === 0) return undefined
  if (!names.includes('none')) return { names, enabled: true, rollback: true }
  if (names.length === 1) return { names: [], enabled: false, rollback: false }
  throw badInput('alarms', '"none" stands alone; give names of alarms, or "none".')
}

function readMatching(value: string, name: string, form: RegExp): string {
  if (form.test(value)) return value
  throw badInput(name, `expected a name of letters, digits, - and _ (255 at most), got "${value.slice(0, 60)}".`)
}
