import { readInputs } from '../../../src/actions/deploy/inputs.js'
import { deploy, finish } from '../../../src/actions/deploy/run.js'
import { inputReader } from '../../../src/domain/input/input-reader.js'
import type { DeploymentResult } from '../../../src/domain/rollout/result.js'
import type { StepState } from '../../../src/ports/runner/step-state.js'
import type { Metrics } from '../../../src/targets/ecs/ports/metrics.js'
// Loaded by steps when they need it: a stepped clock would advance meanwhile.
import '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import '../../../src/targets/ecs/use-cases/configuration/restore-started.js'
import '../../../src/targets/ecs/use-cases/left-behind/as-rolling.js'
import '../../../src/targets/ecs/use-cases/traffic-shift/deploy-all-at-once.js'
import '../../../src/targets/ecs/use-cases/traffic-shift/finish-left-shift.js'
import '../../../src/targets/ecs/use-cases/traffic-shift/read-shift-inputs.js'
import '../../../src/targets/ecs/use-cases/traffic-shift/shift-traffic.js'
import { fakeStep } from '../../fakes/fake-step.js'
import { live, mortalClock, SOUND, type CallPlan, type Moment } from './process-life.js'
import type { SteppedCloud } from './stepped-cloud.js'
import { connect, type Rules } from './stepped-connection.js'

export type Inputs = Readonly<Record<string, string>>

/** How a step ended. */
export interface Ended {
  readonly verdict: string
  readonly code: string
  readonly reason: string
  readonly failure: string | undefined
  readonly tookMilliseconds: number
  readonly steps: DeploymentResult['services'][number]['steps']
}

/** One step of a job, as the runner starts it, in the same process as the cloud. */
export interface SteppedRun {
  readonly lines: readonly string[]
  /** Undefined until `main` has ended. */
  readonly ended: () => Ended | undefined
  readonly isDead: () => boolean
  /** Calls of ECS so far that change something. */
  readonly effects: () => number
  /** Cloud time from the start to the first call that changes something of the service. */
  readonly firstEffectAfter: () => number | undefined
  /** As the runner's first signal. */
  cancel(): void
  /** As SIGKILL: no line, call or timer of it runs. */
  kill(): void
  /** Starts the step's `post`, and lets time pass until it has ended. */
  post(): Promise<PostEnded>
  /** What `main` saved for `post`. */
  readonly state: StepState
  /** Starts it only. */
  startPost(): Promise<PostEnded>
}

export interface PostEnded {
  readonly failure: string | undefined
  readonly summary: string
}

/** Probes of targets alone: a pause continues as soon as it may. */
const DEFAULTS: Inputs = { cluster: 'prod', service: 'api' }
const SHIFT: Inputs = { bake: '20s', 'bake-max': '5m', gates: 'targets:\nmetric-delay: 0s' }
const EFFECTS = ['ecs:UpdateService', 'ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment']

/** What is other than usual around a step. */
export interface Circumstances {
  /** Whether CloudWatch answers. */
  readonly metrics?: 'answer' | 'dead' | Metrics
  /** Whether the listener rules may be read, and whether the load balancer answers; they may and it does unless given. */
  readonly rules?: Rules
  readonly at?: Moment
  readonly does?: 'cancel' | 'kill'
  readonly calls?: CallPlan
  /** Aborted when the job is canceled. */
  readonly cancellation?: AbortController
  /** Address of the run. */
  readonly url?: string
}

/** Starts a step. */
export function startSteppedRun(
  cloud: SteppedCloud,
  inputs: Inputs,
  { metrics = 'answer', rules, at, does, calls = SOUND, cancellation = new AbortController(), url }: Circumstances = {}
): SteppedRun {
  const life = live((action, count, when) => {
    if (action !== at?.action || count !== at.count || when !== at.when) return
    if (does === 'kill') life.isDead = true
    else cancellation.abort()
  }, calls)
  const clock = mortalClock(cloud, life)
  const reachRules = rules === undefined ? {} : { rules }
  const step = fakeStep()
  const lines: string[] = []
  const line = (text: string) => {
    if (!life.isDead) lines.push(text)
  }
  const log = {
    ...step.log,
    line,
    warning: (title: string, message: string) => line(`warning: ${title}: ${message}`)
  }
  const around = { ...step, log, clock, run: { commit: undefined, url } }
  const aws = () => connect(cloud, { life, clock, metrics, ...reachRules })
  const world = { rolling: () => Promise.resolve(aws()), shift: () => Promise.resolve(aws()) }
  const strategy = inputs.strategy ?? 'rolling'
  const all: Inputs = { ...DEFAULTS, ...(strategy === 'rolling' ? {} : SHIFT), ...inputs }
  const from = cloud.clock.now()
  const entriesBefore = cloud.journal.entries.length
  let ended: Ended | undefined
  const main = deploy(() => readInputs(inputReader(name => all[name] ?? '')), {
    connect: world,
    step: { ...around, cancelled: cancellation.signal }
  })
  void main.then(({ outputs, ...rest }) => {
    if (life.isDead) return
    // As a step that was canceled leaves its process.
    if (cancellation.signal.aborted) life.isDead = true
    const failed = 'failure' in rest ? rest.failure : undefined
    const failure = failed instanceof Error ? failed.message : failed
    ended = {
      ...{ verdict: outputs.verdict, code: outputs['reason-code'], reason: outputs.reason, failure },
      tookMilliseconds: cloud.clock.now() - from,
      steps: (JSON.parse(outputs.result) as DeploymentResult).services[0]?.steps ?? []
    }
  })
  const startPost = async () => {
    const reborn = live()
    const again = mortalClock(cloud, reborn)
    const reach = () => Promise.resolve(connect(cloud, { life: reborn, clock: again, metrics, ...reachRules }))
    const result = await finish(
      { rolling: reach, shift: reach },
      { ...around, log: step.log, clock: again, cancelled: new AbortController().signal }
    )
    return { failure: 'failure' in result ? result.failure : undefined, summary: step.summaryText() }
  }
  return {
    lines,
    state: step.state,
    ended: () => ended,
    isDead: () => life.isDead,
    effects: () => life.effects,
    firstEffectAfter: () => {
      const effect = cloud.journal.entries.slice(entriesBefore).find(({ action }) => EFFECTS.includes(action))
      return effect === undefined ? undefined : effect.at - from
    },
    cancel: () => cancellation.abort(),
    kill: () => {
      life.isDead = true
    },
    startPost,
    post: () => play(cloud, startPost())
  }
}

/** Lets time pass until a promise has settled: two hours at most. */
export async function play<Result>(cloud: SteppedCloud, task: Promise<Result>): Promise<Result> {
  let isOver = false
  const over = () => {
    isOver = true
  }
  task.then(over, over)
  await cloud.clock.until(() => isOver, 2 * 3_600_000)
  return task
}

/** Lets a step end. */
export async function untilEnded(cloud: SteppedCloud, run: SteppedRun): Promise<Ended> {
  await cloud.clock.until(() => run.ended() !== undefined, 2 * 3_600_000)
  const ended = run.ended()
  if (ended === undefined) throw new Error('It has not ended.')
  return ended
}
