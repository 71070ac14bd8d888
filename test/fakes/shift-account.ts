import type { TaskSnapshot } from '../../src/targets/ecs/domain/service/task-snapshot.js'
import { readInputs } from '../../src/actions/canary-shift/inputs.js'
import { inputReader } from '../../src/domain/input/input-reader.js'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import { finishShift, runShift } from '../../src/targets/ecs/use-cases/traffic-shift/run-shift.js'
import type { ServiceDeployments } from '../../src/targets/ecs/ports/service-deployments.js'
import type { Services } from '../../src/targets/ecs/ports/services.js'
import { DEFINITION, NEW_IMAGE, V2 } from './deploy-account.js'
import { patientClock } from './fake-clock.js'
import { fakeEcrImages } from './fake-ecr-images.js'
import { fakeTrafficShiftPlatform, GOOD_FATE, type PlatformFate } from './fake-traffic-shift-platform.js'
import { fakeStep } from './fake-step.js'
import { skewedClock } from './skewed-clock.js'
import { fakeTaskDefinitions } from './fake-task-definitions.js'

/** A canary of 20% that is judged by its errors. */
const DEFAULTS = { ...NEW_IMAGE, cluster: 'prod', service: 'api', steps: '20, 100', bake: '5m', 'bake-max': '10m' }
/** What a pause of that plan lasts at most: the longest bake, the delay of the metrics, and room. */
const HOOK_TIMEOUT_SECONDS = 24 * 60

type Inputs = Readonly<Record<string, string>>

/** Calls of ECS that a test answers otherwise. */
export type ShiftCalls = Partial<Omit<Services, 'describe'> & Omit<ServiceDeployments, 'describe'>>

/** An account with the service `api` on revision 1, behind a load balancer, on a platform with this fate. */
export function shiftAccount(changes: Partial<PlatformFate> = {}, aheadMilliseconds = 0, images = fakeEcrImages()) {
  const clock = patientClock()
  const taskDefinitions = fakeTaskDefinitions(DEFINITION)
  const revisions = { stable: taskDefinitions.all[0]?.arn ?? '', canary: V2 }
  const fate = { ...GOOD_FATE, hookTimeoutSeconds: HOOK_TIMEOUT_SECONDS, revisions, ...changes }
  const platform = fakeTrafficShiftPlatform(clock, fate, () => 0.5)
  const unused = () => Promise.reject(new Error('Nobody asks for that.'))
  /** Tasks of the deployment that is followed which have stopped. */
  const stopped: TaskSnapshot[] = []
  type Runner = ReturnType<typeof skewedClock>
  const aws = (other: ShiftCalls, { answering }: Runner) => ({
    ...platform,
    router: answering(platform.router),
    metrics: answering(platform.metrics),
    services: answering({ ...platform.services, ...other }),
    serviceDeployments: answering({ ...platform.serviceDeployments, ...other }),
    taskDefinitions,
    tasks: { stoppedOf: () => Promise.resolve(stopped) },
    taskLogs: { tail: unused },
    images,
    prober: { probe: unused },
    countCalls: () => 0,
    boundCalls: () => undefined
  })

  /** One step of a job, with a log and a state of its own; it is canceled when its log first contains `cancelAt`. */
  function step({ cancelAt, ...other }: ShiftCalls & { readonly cancelAt?: RegExp } = {}) {
    const { log, ...fake } = fakeStep()
    const cancellation = new AbortController()
    const runner = skewedClock(clock, aheadMilliseconds, sentence => log.line(sentence))
    const line = (text: string) => {
      log.line(text)
      if (cancelAt?.test(text) === true) cancellation.abort()
    }
    const around = { ...fake, clock: runner.clock, log: { ...log, line }, run: { commit: undefined, url: undefined } }
    const connect = () => Promise.resolve(aws(other, runner))
    return {
      ...fake,
      /** `purpose`: as the deploy action sets it. */
      run: async (inputs: Inputs = {}, purpose?: 'rollback') => {
        const all: Inputs = { ...DEFAULTS, ...inputs }
        const wanted = async () => {
          const request = await readInputs(inputReader(name => all[name] ?? ''))
          return { ...request, purpose: purpose ?? request.purpose }
        }
        const { outputs } = await runShift(wanted, { connect, step: { ...around, cancelled: cancellation.signal } })
        return { ...outputs, result: JSON.parse(outputs.result) as DeploymentResult }
      },
      finish: () => finishShift(connect, { ...around, cancelled: new AbortController().signal })
    }
  }
  return { platform, stopped, taskDefinitions, clock, step, kinds: () => platform.changes.map(({ kind }) => kind) }
}
