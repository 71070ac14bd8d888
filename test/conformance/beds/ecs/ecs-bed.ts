import { openSteppedCloud, type SteppedCloud, type SteppedService } from '../../../rollout/stepped/stepped-cloud.js'
import type { CallPlan } from '../../../rollout/stepped/process-life.js'
import { startSteppedRun, type Inputs } from '../../../rollout/stepped/stepped-run.js'
import { seededRandom } from '../../../../local/aws/seeded-random.js'
import type { ConformanceBed, Ended, Run, Stage, Version, RunSpec } from '../../bed.js'
import { fateOf } from '../fate-of.js'
import { ecsFigures, type EcsFigures } from './ecs-figures.js'
import { imageOf, letFlap, runningVersions, sharesOf } from './ecs-versions.js'

/** A way to deploy on ECS. */
export interface EcsWay extends Omit<ConformanceBed, 'open' | 'namesRun'> {
  /** What is other than usual of the service. */
  readonly service?: SteppedService
  /** The inputs of the action `deploy`. */
  readonly inputsFor: (version: Version, spec: RunSpec) => Inputs
}

export const ALARM = 'orders-are-low'
export const NO_LOCK = 'ECS has no lock; of two updates, the last to arrive wins'
export const NO_SERVICE = 'the service must exist and run tasks'
const OPEN = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']

/** The action `deploy` as it is, on the local ECS in a stepped clock. */
export function ecsBed({ inputsFor, service, ...way }: EcsWay): ConformanceBed {
  return {
    ...way,
    namesRun: /(?:is|was|rollout|canary|deployment|superseded)\b.* (?:of|by) .*api:\d/,
    async open() {
      const cloud = await openSteppedCloud(service)
      letFlap(cloud)
      const figures = ecsFigures(cloud)
      return stageOn(cloud, figures, inputsFor)
    }
  }
}

function stageOn(cloud: SteppedCloud, figures: EcsFigures, inputsFor: EcsWay['inputsFor']): Stage {
  const { traffic } = figures
  let runs = 0
  return {
    clock: cloud.clock,
    start: (version, spec = {}) => startRun({ cloud, figures, number: (runs += 1) }, inputsFor(version, spec), spec),
    async world() {
      const shares = new Map<Version, number>()
      for (const { version, percent } of sharesOf(cloud))
        if (version !== undefined) shares.set(version, (shares.get(version) ?? 0) + percent)
      const { deploymentConfiguration: configuration, tags = [] } = await cloud.service()
      const isOpen = (await cloud.deployments()).some(({ status = '' }) => OPEN.includes(status))
      return {
        traffic: Object.fromEntries(shares),
        placed: runningVersions(cloud),
        isSettled:
          !isOpen &&
          tags.length === 0 &&
          configuration?.strategy === 'ROLLING' &&
          (configuration.lifecycleHooks ?? []).length === 0
      }
    },
    requests() {
      traffic.serveUntil(cloud.clock.now())
      const { requests: total, lost } = traffic.total
      return { total, lost }
    },
    setRequestsPerMinute(requests) {
      traffic.serveUntil(cloud.clock.now())
      traffic.requestsPerMinute = requests
    },
    turnBad: (version, how) => figures.turnBad(version, how),
    setAlarm: state => cloud.alarms.set(ALARM, state),
    breakEvidence: () => (figures.isReadable = false),
    tamper: (version, percent) => tamper(cloud, version, percent),
    replace: version => void replace(cloud, version),
    close: () => cloud.stop()
  }
}

/** A user sets the weights of the listener rule. */
function tamper(cloud: SteppedCloud, version: Version, percent: number): void {
  const group = sharesOf(cloud).find(share => share.version === version)?.group
  for (const [rule, weights] of cloud.traffic.rules) {
    const others = new Map([...weights].map(([each]) => [each, each === group ? percent : 100 - percent]))
    cloud.traffic.setWeights(rule, others)
  }
}

/** A user deploys with a tool of their own. */
async function replace(cloud: SteppedCloud, version: Version): Promise<void> {
  cloud.clock.inFlight += 1
  await cloud.call('RegisterTaskDefinition', {
    ...{ family: 'api', networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
    containerDefinitions: [{ name: 'api', image: imageOf(version), portMappings: [{ containerPort: 8080 }] }]
  })
  const { deploymentConfiguration } = await cloud.service()
  await cloud.call('UpdateService', {
    ...{ cluster: 'prod', service: 'api', taskDefinition: 'api' },
    deploymentConfiguration: { ...deploymentConfiguration, lifecycleHooks: [] }
  })
  cloud.clock.inFlight -= 1
}

interface Place {
  readonly cloud: SteppedCloud
  readonly figures: EcsFigures
  readonly number: number
}

function startRun({ cloud, figures, number }: Place, inputs: Inputs, spec: RunSpec): Run {
  const cancellation = new AbortController()
  const random = seededRandom(number)
  let frozenUntil = 0
  const suspend = (milliseconds: number) => (frozenUntil = cloud.clock.now() + milliseconds)
  const calls: CallPlan = {
    frozenUntil: () => frozenUntil,
    fateOf: effect =>
      fateOf(spec.calls ?? {}, {
        effect,
        random,
        interrupt: does => (does === 'cancel' ? cancellation.abort() : suspend(spec.calls?.suspends ?? 0))
      })
  }
  const url = `https://github.com/shop/app/actions/runs/${number}`
  const run = startSteppedRun(cloud, inputs, { metrics: figures.metrics, cancellation, calls, url })
  let ended: Ended | undefined
  let isFollowed = false
  return {
    lines: run.lines,
    ended: () => {
      // The runner starts the step's `post` once `main` has ended.
      const main = run.ended()
      if (main !== undefined && !isFollowed) {
        isFollowed = true
        void run.startPost().then(() => (ended = main))
      }
      return ended
    },
    isDead: () => run.isDead() && run.ended() === undefined,
    effects: run.effects,
    cancel: () => cancellation.abort(),
    kill: () => run.kill(),
    suspend
  }
}
