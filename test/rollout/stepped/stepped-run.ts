import { ECSClient } from '@aws-sdk/client-ecs'
import { Readable } from 'node:stream'
import { ecsServiceDeployments } from '../../../src/targets/ecs/aws/ecs-service-deployments.js'
import { ecsServices } from '../../../src/targets/ecs/aws/ecs-services.js'
import { ecsTaskDefinitions } from '../../../src/targets/ecs/aws/ecs-task-definitions.js'
import { ecsTasks } from '../../../src/targets/ecs/aws/ecs-tasks.js'
import { readInputs } from '../../../src/actions/deploy/inputs.js'
import { deploy, finish } from '../../../src/actions/deploy/run.js'
import { awsCalls } from '../../../src/aws/calls.js'
import { DeployError } from '../../../src/domain/errors.js'
import { inputReader } from '../../../src/domain/input/input-reader.js'
import type { DeploymentResult } from '../../../src/domain/rollout/result.js'
import type { Metrics } from '../../../src/targets/ecs/ports/metrics.js'
import type { TrafficRouter } from '../../../src/targets/ecs/ports/traffic-router.js'
import { fakeEcrImages } from '../../fakes/fake-ecr-images.js'
import { fakeStep } from '../../fakes/fake-step.js'
import type { SteppedCloud } from './stepped-cloud.js'

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
  /** Cloud time from the start to the first call that changes something of the service. */
  readonly firstEffectAfter: () => number | undefined
  /** As the runner's first signal. */
  cancel(): void
  /** As SIGKILL: not a line, call or timer of it goes on. */
  kill(): void
  post(): Promise<{ readonly failure: string | undefined; readonly summary: string }>
}

/** Probes of targets alone: a pause goes on as soon as it may. */
const DEFAULTS: Inputs = { cluster: 'prod', service: 'api' }
const SHIFT: Inputs = { bake: '20s', 'bake-max': '5m', gates: 'targets:\nmetric-delay: 0s' }
const EFFECTS = ['ecs:UpdateService', 'ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment']

/** A call of a run at which something happens to it, counted from 1 among those of its action. */
export interface Moment {
  readonly action: string
  readonly count: number
  readonly when: 'before' | 'after'
}

/** A process that may die: from then on nothing that it waits for ever comes. */
interface Life {
  isDead: boolean
  readonly calls: Map<string, number>
  readonly onCall: (action: string, count: number, when: Moment['when']) => void
}

const never = new Promise<never>(() => undefined)

/** What is other than usual around a step. */
export interface Circumstances {
  /** Whether CloudWatch answers. */
  readonly metrics?: 'answer' | 'dead'
  readonly at?: Moment
  readonly does?: 'cancel' | 'kill'
}

const live = (onCall: Life['onCall'] = () => undefined): Life => ({ isDead: false, calls: new Map(), onCall })

/** Starts a step. */
export function startSteppedRun(
  cloud: SteppedCloud,
  inputs: Inputs,
  { metrics = 'answer', at, does }: Circumstances = {}
): SteppedRun {
  const cancellation = new AbortController()
  const life = live((action, count, when) => {
    if (action !== at?.action || count !== at.count || when !== at.when) return
    if (does === 'kill') life.isDead = true
    else cancellation.abort()
  })
  const clock = mortalClock(cloud, life)
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
  const around = { ...step, log, clock, run: { commit: undefined, url: undefined } }
  const aws = () => connect(cloud, { life, clock, metrics })
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
    // As a step that was cancelled leaves its process.
    if (cancellation.signal.aborted) life.isDead = true
    const failed = 'failure' in rest ? rest.failure : undefined
    const failure = failed instanceof Error ? failed.message : failed
    ended = {
      ...{ verdict: outputs.verdict, code: outputs['reason-code'], reason: outputs.reason, failure },
      tookMilliseconds: cloud.clock.now() - from,
      steps: (JSON.parse(outputs.result) as DeploymentResult).services[0]?.steps ?? []
    }
  })
  return {
    lines,
    ended: () => ended,
    isDead: () => life.isDead,
    firstEffectAfter: () => {
      const effect = cloud.journal.entries.slice(entriesBefore).find(({ action }) => EFFECTS.includes(action))
      return effect === undefined ? undefined : effect.at - from
    },
    cancel: () => cancellation.abort(),
    kill: () => {
      life.isDead = true
    },
    post: async () => {
      const reborn = live()
      const again = mortalClock(cloud, reborn)
      const reach = () => Promise.resolve(connect(cloud, { life: reborn, clock: again, metrics }))
      const result = await play(
        cloud,
        finish(
          { rolling: reach, shift: reach },
          { ...around, log: step.log, clock: again, cancelled: new AbortController().signal }
        )
      )
      return { failure: 'failure' in result ? result.failure : undefined, summary: step.summaryText() }
    }
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

/** Lets a step come to its end. */
export async function untilEnded(cloud: SteppedCloud, run: SteppedRun): Promise<Ended> {
  await cloud.clock.until(() => run.ended() !== undefined, 2 * 3_600_000)
  const ended = run.ended()
  if (ended === undefined) throw new Error('It has not ended.')
  return ended
}

function mortalClock({ clock }: SteppedCloud, life: Life) {
  return {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (life.isDead) await never
    }
  }
}

/** The adapters of a step that is not interrupted. */
export function worldOf(cloud: SteppedCloud) {
  const life = live()
  const clock = mortalClock(cloud, life)
  return { ...connect(cloud, { life, clock, metrics: 'answer' }), clock }
}

interface Reach {
  readonly life: Life
  readonly clock: ReturnType<typeof mortalClock>
  readonly metrics: 'answer' | 'dead'
}

/** The adapters of ECS as they are, on the local ECS; the load balancer and CloudWatch are read directly. */
function connect(cloud: SteppedCloud, { life, clock, metrics }: Reach) {
  const calls = awsCalls({ clock, random: () => 0.5 })
  const client = new ECSClient({
    ...{ region: 'eu-west-1', endpoint: 'http://ecs.local', maxAttempts: 1 },
    credentials: { accessKeyId: 'deploy-kit', secretAccessKey: 'local' },
    requestHandler: { handle: (request: WireRequest) => handle(request, cloud, life) } as never
  })
  const unused = () => Promise.reject(new Error('Nothing asks for that.'))
  return {
    ...{ services: ecsServices(client, calls), serviceDeployments: ecsServiceDeployments(client, calls) },
    ...{ taskDefinitions: ecsTaskDefinitions(client, calls), tasks: ecsTasks(client, calls) },
    router: routerOf(cloud),
    metrics: metricsOf(cloud, metrics, clock),
    taskLogs: { tail: () => Promise.resolve([]) },
    images: fakeEcrImages(),
    prober: { probe: unused },
    countCalls: () => calls.count,
    boundCalls: (until: number | undefined) => calls.boundRetries(until)
  }
}

interface WireRequest {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array
}

async function handle({ path, headers, body }: WireRequest, cloud: SteppedCloud, life: Life) {
  if (life.isDead) return never
  const { clock } = cloud
  const action = `ecs:${(headers['x-amz-target'] ?? '').replace(/^.*\./, '')}`
  const count = (life.calls.get(action) ?? 0) + 1
  life.calls.set(action, count)
  life.onCall(action, count, 'before')
  if (isDead(life)) return never
  clock.inFlight += 1
  const bytes =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const reply = await cloud.carryOut({ path, headers, body: bytes }).finally(() => (clock.inFlight -= 1))
  life.onCall(action, count, 'after')
  if (isDead(life) || reply.kind === 'silence') return never
  if (reply.kind === 'cut') throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
  const { status: statusCode, headers: answered, body: answer } = reply.answer
  return { response: { statusCode, headers: answered, body: Readable.from([Buffer.from(answer)]) } }
}

function isDead(life: Life): boolean {
  return life.isDead
}

function routerOf({ traffic, loadBalancer }: SteppedCloud): TrafficRouter {
  return {
    split: rule => {
      const weights = traffic.weights(rule)
      return Promise.resolve(weights && { weights, sticky: false })
    },
    loadBalancerOf: () => Promise.resolve(loadBalancer),
    targets: group =>
      Promise.resolve(
        traffic.targetHealth(group).map(({ target, state, reason, description }) => ({
          ...{ target: `${target.id}:${target.port}`, state, reason, description }
        }))
      ),
    attachmentOf: () => Promise.resolve(undefined)
  }
}

/** A CloudWatch that is dead answers nothing for as long as retries are given. */
function metricsOf({ alarms }: SteppedCloud, state: Reach['metrics'], clock: Reach['clock']): Metrics {
  const dead = async () => {
    await clock.sleep(60_000)
    throw new DeployError('unreachable', 'AWS could not be reached for cloudwatch:DescribeAlarms.')
  }
  return state === 'dead'
    ? { read: dead, alarms: dead }
    : {
        read: () => Promise.resolve({ traffic: new Map(), series: [], unsettled: new Set() }),
        alarms: names =>
          Promise.resolve(
            new Map(
              names.flatMap(name => {
                const found = alarms.get(name)
                return found === undefined ? [] : [[name, found] as const]
              })
            )
          )
      }
}
