import { awsCalls } from '../../src/aws/calls.js'
import { inputReader } from '../../src/domain/input/input-reader.js'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import type { ServiceSnapshot } from '../../src/targets/ecs/domain/service/service-snapshot.js'
import type { EcrImages } from '../../src/ports/images/ecr-images.js'
import type { Metrics } from '../../src/targets/ecs/ports/metrics.js'
import { readInputs } from '../../src/actions/deploy/inputs.js'
import { deploy, finish } from '../../src/actions/deploy/run.js'
import { patientClock } from './fake-clock.js'
import { fakeEcrImages } from './fake-ecr-images.js'
import { FakeEcs, type Method } from './fake-ecs.js'
import { fakeStep } from './fake-step.js'
import { fakeTaskDefinitions } from './fake-task-definitions.js'
import { sampleService } from './sample-service.js'
import { skewedClock } from './skewed-clock.js'

/** What the service runs at first. */
export const DEFINITION = {
  family: 'api',
  networkMode: 'awsvpc',
  containerDefinitions: [{ name: 'api', image: 'shop/api:1', memory: 128, essential: true }]
}
/** The revision that a new image becomes. */
export const V2 = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:2'
export const NEW_IMAGE = { images: 'api=shop/api:2' }
const DEFAULTS = { cluster: 'prod', service: 'api', timeout: '10m' }

const noAlarms = () => Promise.resolve(new Map<string, string>())

const NO_BALANCER = new Error('This account has no load balancer.')
const unused = () => Promise.reject(NO_BALANCER)

interface Circumstances {
  readonly alarms?: Metrics['alarms']
  /** By how much the runner's clock is ahead of the account's. */
  readonly aheadMilliseconds?: number
  readonly images?: EcrImages
  readonly image?: string
  /** Why what shifts traffic is out of reach. */
  readonly shift?: Error
}

/** An account with the service `api` on revision 1 of its family. */
export function deployAccount(
  changes: Partial<ServiceSnapshot> = {},
  { alarms = noAlarms, aheadMilliseconds = 0, images = fakeEcrImages(), image, shift = NO_BALANCER }: Circumstances = {}
) {
  const clock = patientClock()
  const step = fakeStep()
  const runner = skewedClock(clock, aheadMilliseconds, sentence => step.log.line(sentence))
  // The limit of one call never strikes: nothing but waiting passes time.
  const sleep: typeof clock.sleep = (milliseconds, signal) =>
    signal === undefined ? clock.sleep(milliseconds) : new Promise(() => undefined)
  const aws = awsCalls({ clock: { ...runner.clock, sleep }, random: () => 0.5, log: step.log })
  const CHANGES: readonly Method[] = ['update', 'rollBack']
  const ecs = new FakeEcs(clock, async (method, send) => {
    // A TypeError is how a test has the process killed: no call makes another error of it.
    let killed: unknown
    const once = () =>
      send().catch((error: unknown) => {
        if (error instanceof TypeError) killed = error
        throw error
      })
    try {
      return await (CHANGES.includes(method) ? aws.change(`ecs:${method}`, once) : aws.read(`ecs:${method}`, once))
    } catch (error) {
      throw killed ?? error
    }
  })
  const containerDefinitions = DEFINITION.containerDefinitions.map(each => ({ ...each, image: image ?? each.image }))
  const taskDefinitions = fakeTaskDefinitions({ ...DEFINITION, containerDefinitions })
  ecs.add(sampleService(changes), taskDefinitions.all[0]?.arn ?? '')
  const cancellation = new AbortController()
  const world = {
    ...{ ...step, clock: runner.clock, cancelled: cancellation.signal },
    run: { commit: '0f3ab12', url: 'https://github.com/acme/shop/actions/runs/7' }
  }
  const rolling = () =>
    Promise.resolve({
      services: runner.answering(ecs.services),
      serviceDeployments: runner.answering(ecs.serviceDeployments),
      tasks: ecs.tasks,
      router: { split: unused, targets: () => Promise.resolve([]) },
      taskDefinitions,
      taskLogs: { tail: () => Promise.resolve([]) },
      images,
      metrics: { alarms },
      countCalls: () => ecs.calls.length,
      boundCalls: (until: number | undefined) => aws.boundRetries(until)
    })
  const connect = { rolling, shift: () => Promise.reject(shift) }
  return {
    ecs,
    clock,
    step,
    taskDefinitions,
    cancel: () => cancellation.abort(),
    finish: () => finish(connect, { ...world, cancelled: new AbortController().signal }),
    deploy: async (inputs: Readonly<Record<string, string>>) => {
      const all: Readonly<Record<string, string>> = { ...DEFAULTS, ...inputs }
      const { outputs, failure } = await deploy(() => readInputs(inputReader(name => all[name] ?? '')), {
        connect,
        step: world
      })
      return { ...outputs, failure, result: JSON.parse(outputs.result) as DeploymentResult }
    }
  }
}
