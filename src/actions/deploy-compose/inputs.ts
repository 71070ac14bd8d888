import { badInput } from '../../domain/errors.js'
import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { formatDuration } from '../../domain/input/duration.js'
import { longestWaitMilliseconds, ON_RUNNING } from '../../domain/rollout/plan/on-running.js'
import {
  refuseUnsupportedInputs,
  STRATEGIES,
  USED_BY_SHIFTING,
  type Strategy
} from '../../domain/rollout/plan/strategies.js'
import type { ComposeSpec } from '../../targets/compose/domain/compose-spec.js'
import type { ComposeRequest } from '../../targets/compose/use-cases/compose-request.js'
import { readConnection } from '../../targets/compose/use-cases/inputs/connection-inputs.js'
import { readProject } from '../../targets/compose/use-cases/inputs/project-inputs.js'

const DAY_SECONDS = 86_400
const WEEK_SECONDS = 7 * DAY_SECONDS
/** A rolling deployment; one that shifts traffic in steps takes as long as its plan. */
const ROLLING_SECONDS = 1_800

/** Reads the inputs of the step. Throws `bad-input`: whatever can be refused is refused before a server is reached. */
export async function readInputs(inputs: InputReader, kinds: SourceKinds = noSourceKinds): Promise<ComposeRequest> {
  const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling'
  refuseUnsupportedInputs(inputs, strategy, { usedBy: USED_BY_SHIFTING, defaults: {} })
  const purpose = readPurpose(inputs)
  const version = inputs.choice('version', ['given', 'previous']) ?? 'given'
  if (version === 'previous' && purpose !== 'deploy' && purpose !== 'rollback')
    throw badInput('version', '`previous` cannot be combined with "resume". Remove one of the two.')
  const address = readConnection(inputs)
  const project = readProject(inputs, { strategy, version })
  // A migration is never undone, and one that was paused has run.
  const spec = purpose === 'deploy' ? project : { ...project, migration: undefined }
  const waitUntil = readWaitUntil(inputs, strategy)
  const shift = await (strategy === 'rolling'
    ? readRolling(inputs, spec)
    : readShift(inputs, { strategy, spec, waitUntil, kinds }))
  return {
    ...{ address, spec, purpose, version, waitUntil, ...shift },
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
    onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
    onRunning: inputs.choice('on-running', ON_RUNNING) ?? 'wait'
  }
}

function readPurpose(inputs: InputReader): ComposeRequest['purpose'] {
  const purpose = inputs.choice('purpose', ['deploy', 'rollback']) ?? 'deploy'
  const resume = inputs.choice('resume', ['approve', 'promote', 'abort'])
  if (resume === undefined) return purpose
  if (purpose === 'deploy') return resume
  throw badInput('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.')
}

function readWaitUntil(inputs: InputReader, strategy: Strategy): ComposeRequest['waitUntil'] {
  const choice = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed'
  if (strategy !== 'rolling' || choice === 'completed') return choice
  const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.'
  throw badInput('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`)
}

type Shift = Omit<
  ComposeRequest,
  'address' | 'spec' | 'purpose' | 'version' | 'waitUntil' | 'mode' | 'onCancel' | 'onRunning'
>

async function readRolling(inputs: InputReader, { readyWithinSeconds }: ComposeSpec): Promise<Shift> {
  const { NO_GATES } = await import('../../targets/compose/domain/gate/parse-compose-gates.js')
  const given = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS })
  if (given !== undefined && given <= readyWithinSeconds)
    throw badInput(
      'timeout',
      `${show(given)} is too short: the containers alone may take ${show(readyWithinSeconds)} to become healthy. Increase "timeout", or decrease "ready-within".`
    )
  const timeoutSeconds = given ?? Math.max(ROLLING_SECONDS, 2 * readyWithinSeconds)
  return {
    ...{ steps: [100], gates: NO_GATES, bakeSeconds: 0, bakeMaxSeconds: 0, scaleDownDelaySeconds: 0 },
    ...{ onInconclusive: 'abort', pauseTimeoutSeconds: 0, planLines: [] },
    ...timesOf(timeoutSeconds, given)
  }
}

/** Gates need the parser of YAML, which is loaded then. */
async function readShift(
  inputs: InputReader,
  {
    strategy,
    spec,
    waitUntil,
    kinds
  }: { readonly strategy: Strategy; readonly spec: ComposeSpec; readonly kinds: SourceKinds } & Pick<
    ComposeRequest,
    'waitUntil'
  >
): Promise<Shift> {
  const onInconclusive = inputs.choice('on-inconclusive', ['abort', 'continue', 'pause']) ?? 'abort'
  const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS })
  const [{ parseComposeGates }, { describeShift, planShift }] = await Promise.all([
    import('../../targets/compose/domain/gate/parse-compose-gates.js'),
    import('../../targets/compose/domain/plan-shift.js')
  ])
  const requested = {
    steps: strategy === 'canary' ? (inputs.text('steps') ?? '10, 50, 100') : 'blue-green',
    bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
    bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
    scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', { from: 0, to: DAY_SECONDS }) ?? 0,
    gates: parseComposeGates(inputs.block('gates') ?? 'errors:', { proxy: spec.proxy, sources: await kinds() }),
    waitsBefore: waitUntil === 'test-traffic-shifted',
    readyWithinSeconds: spec.readyWithinSeconds,
    timeoutSeconds
  }
  const plan = planShift(requested)
  const { steps, bakeMaxSeconds, budget } = plan
  return {
    ...{ steps, bakeMaxSeconds, onInconclusive, planLines: describeShift(plan, requested) },
    ...{
      gates: requested.gates,
      bakeSeconds: requested.bakeSeconds,
      scaleDownDelaySeconds: requested.scaleDownDelaySeconds
    },
    pauseTimeoutSeconds: inputs.durationSeconds('pause-timeout', { from: 60, to: WEEK_SECONDS }) ?? 3_600,
    ...timesOf(timeoutSeconds ?? budget.atMostSeconds, timeoutSeconds)
  }
}

function timesOf(
  seconds: number,
  given: number | undefined
): Pick<ComposeRequest, 'timeoutMilliseconds' | 'waitMilliseconds'> {
  const timeoutMilliseconds = seconds * 1_000
  return {
    timeoutMilliseconds,
    waitMilliseconds: longestWaitMilliseconds(timeoutMilliseconds, given === undefined ? 'plan' : 'input')
  }
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}
