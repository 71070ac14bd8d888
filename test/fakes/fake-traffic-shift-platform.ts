import { DeployError } from '../../src/domain/errors.js'
import type { ServiceDeployment } from '../../src/targets/ecs/domain/service/service-deployment.js'
import type { ServiceSnapshot } from '../../src/targets/ecs/domain/service/service-snapshot.js'
import type { JsonObject } from '../../src/domain/document/json-value.js'
import type { Clock } from '../../src/ports/clock.js'
import type { Metrics } from '../../src/targets/ecs/ports/metrics.js'
import type { ServiceDeployments } from '../../src/targets/ecs/ports/service-deployments.js'
import type { Services } from '../../src/targets/ecs/ports/services.js'
import type { TrafficRouter } from '../../src/targets/ecs/ports/traffic-router.js'
import { sampleDeployment, sampleService } from './sample-service.js'

/** What may go other than well. Times are seconds after the deployment began; shares are 0..1. */
export interface PlatformFate {
  readonly visibleAfterSeconds: number
  readonly scaleUpSeconds: number
  /** Errors of the revision that is rolled out, as a share of its requests. */
  readonly errorShare: number
  /** Of answers to changes that are carried out and never arrive, and of reads that are not answered. */
  readonly lostShare: number
  /** Of changes that are cut off before they are carried out. */
  readonly cutShare: number
  readonly supersededAfterSeconds: number | undefined
  readonly alarmAfterSeconds: number | undefined
  readonly continuedByOthersAfterSeconds: number | undefined
  readonly rollbackRace: 'rolls-back' | 'loses'
  readonly hookTimeoutSeconds: number
  /** ARNs of the revision that is running at first, and of the one that is rolled out. */
  readonly revisions: { readonly stable: string; readonly canary: string }
}

export const GOOD_FATE: PlatformFate = {
  visibleAfterSeconds: 0,
  scaleUpSeconds: 20,
  errorShare: 0,
  lostShare: 0,
  cutShare: 0,
  supersededAfterSeconds: undefined,
  alarmAfterSeconds: undefined,
  continuedByOthersAfterSeconds: undefined,
  rollbackRace: 'rolls-back',
  hookTimeoutSeconds: 3_600,
  revisions: { stable: 'revision:1', canary: 'revision:2' }
}

/** One change that was carried out. */
export interface PlatformChange {
  readonly kind: 'start' | 'configure' | 'tag' | 'untag' | 'CONTINUE' | 'ROLLBACK' | 'stop'
  /** ARN of the deployment, or of the task definition that was started. */
  readonly of: string
}

interface Deployment {
  readonly arn: string
  readonly taskDefinition: string
  readonly source: string
  readonly createdAt: number
  /** Weights still to come. */
  readonly shifts: number[]
  readonly paused: boolean
  readonly strategy: string
  status: string
  reason: string | undefined
  weight: number
  pause: { readonly hookId: string; readonly expiresAt: number } | undefined
  movesAt: number
}

const MOVE_SECONDS = 3
const REQUESTS_A_MINUTE = 600

export type FakeTrafficShiftPlatform = ReturnType<typeof fakeTrafficShiftPlatform>

/** A tiny ECS that shifts traffic in `clock`'s time: pauses before every shift and after the last, rollbacks, others who meddle. */
export function fakeTrafficShiftPlatform(clock: Clock, fate: PlatformFate, random: () => number) {
  const deployments: Deployment[] = []
  const changes: PlatformChange[] = []
  const { stable, canary } = fate.revisions
  let serving = stable
  let configuration: JsonObject = { strategy: 'ROLLING', maximumPercent: 200, minimumHealthyPercent: 100 }
  let tags: ServiceSnapshot['tags'] = []
  let desired = serving
  let hooks = 0
  let hasMeddled = false

  const seconds = (deployment: Deployment) => (clock.now() - deployment.createdAt) / 1000
  const isOpen = ({ status }: Deployment) => status === 'PENDING' || status === 'IN_PROGRESS'

  function begin(taskDefinition: string, given: JsonObject): void {
    for (const other of deployments.filter(isOpen)) Object.assign(other, { status: 'STOPPED', pause: undefined })
    const paused = Array.isArray(given.lifecycleHooks) && given.lifecycleHooks.length > 0
    deployments.push({
      ...{ arn: `deployment-${deployments.length + 1}`, taskDefinition, source: serving, paused, weight: 0 },
      strategy: typeof given.strategy === 'string' ? given.strategy : 'ROLLING',
      ...{ createdAt: clock.now(), shifts: given.strategy === 'CANARY' ? [20, 100] : [100], status: 'PENDING' },
      ...{ reason: undefined, pause: undefined, movesAt: clock.now() + fate.scaleUpSeconds * 1000 }
    })
  }

  function goBack(deployment: Deployment, reason: string): void {
    Object.assign(deployment, { pause: undefined, reason, status: 'ROLLBACK_IN_PROGRESS' })
    deployment.movesAt = clock.now() + MOVE_SECONDS * 1000
  }

  /** Brings the newest deployment to where it is now. */
  function advance(): void {
    const newest = deployments.at(-1)
    if (newest === undefined) return
    meddle(newest)
    if (newest.pause !== undefined && clock.now() >= newest.pause.expiresAt) goBack(newest, 'The pause hook timed out.')
    if (clock.now() < newest.movesAt || newest.pause !== undefined) return
    if (newest.status === 'ROLLBACK_IN_PROGRESS') {
      Object.assign(newest, { status: 'ROLLBACK_SUCCESSFUL', weight: 0 })
      desired = newest.source
    } else if (newest.status === 'ROLLBACK_REQUESTED') {
      if (fate.rollbackRace === 'rolls-back') goBack(newest, 'A rollback was asked for.')
      else complete(newest)
    } else if (isOpen(newest)) stepForward(newest)
  }

  function stepForward(newest: Deployment): void {
    newest.status = 'IN_PROGRESS'
    newest.movesAt = clock.now() + MOVE_SECONDS * 1000
    if (newest.paused) {
      hooks += 1
      newest.pause = { hookId: `hook-${hooks}`, expiresAt: clock.now() + fate.hookTimeoutSeconds * 1000 }
    } else shift(newest)
  }

  function shift(newest: Deployment): void {
    const next = newest.shifts.shift()
    if (next === undefined) complete(newest)
    else newest.weight = next
  }

  function complete(newest: Deployment): void {
    Object.assign(newest, { status: 'SUCCESSFUL', weight: 100 })
    serving = newest.taskDefinition
  }

  /** What others do, once each, to the first deployment. */
  function meddle(newest: Deployment): void {
    if (newest.arn !== 'deployment-1' || !isOpen(newest) || hasMeddled) return
    const due = (at: number | undefined) => at !== undefined && seconds(newest) >= at
    if (due(fate.supersededAfterSeconds)) {
      hasMeddled = true
      desired = 'revision:9'
      begin('revision:9', { strategy: 'BLUE_GREEN' })
    } else if (due(fate.alarmAfterSeconds)) {
      hasMeddled = true
      goBack(newest, 'Rolled back because an alarm is in ALARM.')
    } else if (due(fate.continuedByOthersAfterSeconds) && newest.pause !== undefined) {
      hasMeddled = true
      newest.pause = undefined
      shift(newest)
    }
  }

  async function read<Result>(answer: () => Result): Promise<Result> {
    await Promise.resolve()
    advance()
    if (random() < fate.lostShare / 4) throw new DeployError('unreachable', 'No answer.')
    return answer()
  }

  async function change(kind: PlatformChange['kind'], of: string, effect: () => void): Promise<void> {
    await Promise.resolve()
    advance()
    if (random() < fate.cutShare) throw new DeployError('outcome-unknown', `${kind} was cut off.`)
    effect()
    changes.push({ kind, of })
    if (random() < fate.lostShare) throw new DeployError('outcome-unknown', `The answer to ${kind} was lost.`)
  }

  function find(arn: string): Deployment {
    const found = deployments.find(deployment => deployment.arn === arn)
    if (found === undefined) throw new DeployError('not-found', `There is no ${arn}.`)
    return found
  }

  const isVisible = (deployment: Deployment) => seconds(deployment) >= fate.visibleAfterSeconds

  function describe(deployment: Deployment): ServiceDeployment {
    return sampleDeployment({
      ...{ arn: deployment.arn, status: deployment.status, statusReason: deployment.reason },
      ...{ strategy: deployment.strategy, createdAt: deployment.createdAt },
      targetRevision: deployment.taskDefinition,
      sourceRevisions: [deployment.source],
      pauses: deployment.pause === undefined ? [] : [deployment.pause],
      targetWeightPercent: deployment.weight
    })
  }

  const services: Services = {
    describe: () => read(() => ({ services: [service()], missing: [] })),
    find: () => read(service),
    findByUpdate: () => read(service),
    update: async ({ taskDefinition, deploymentConfiguration = {} }) => {
      await change('start', taskDefinition, () => {
        configuration = { ...configuration, ...deploymentConfiguration }
        desired = taskDefinition
        begin(taskDefinition, deploymentConfiguration)
      })
      return service()
    },
    configure: (_cluster, _service, given) =>
      change('configure', 'service', () => {
        configuration = { ...configuration, ...given }
      }),
    tag: (_service, given) =>
      change('tag', 'service', () => {
        tags = [...tags.filter(({ key }) => !given.some(other => other.key === key)), ...given]
      }),
    untag: (_service, keys) =>
      change('untag', 'service', () => {
        tags = tags.filter(({ key }) => !keys.includes(key))
      }),
    revisionsInUse: () => Promise.resolve([])
  }

  const describeAll = (arns: readonly string[]) =>
    deployments
      .filter(isVisible)
      .filter(({ arn }) => arns.includes(arn))
      .map(describe)
  const serviceDeployments: ServiceDeployments = {
    describe: arns => read(() => describeAll(arns)),
    observe: arn => read(() => describeAll([arn])[0]),
    observeListed: arn => read(() => describeAll([arn])[0]),
    list: (_cluster, _service, since) =>
      read(() =>
        deployments
          .filter(isVisible)
          .filter(({ createdAt }) => createdAt >= (since ?? 0))
          .map(({ arn }) => arn)
          .toReversed()
      ),
    placement: revision => read(() => ({ taskDefinition: revision, targetGroups: [groupOf(revision)] })),
    answer: (arn, hookId, action) => {
      if (find(arn).pause?.hookId !== hookId)
        return Promise.reject(new DeployError('rejected', 'That hook does not wait.'))
      return change(action, arn, () => {
        const deployment = find(arn)
        if (deployment.pause?.hookId !== hookId) return
        deployment.pause = undefined
        if (action === 'ROLLBACK') goBack(deployment, 'The pause was answered with a rollback.')
        else shift(deployment)
      })
    },
    rollBack: arn => {
      if (!isOpen(find(arn))) return Promise.reject(new DeployError('conflict', 'It is over.'))
      return change('stop', arn, () => {
        Object.assign(find(arn), { status: 'ROLLBACK_REQUESTED', pause: undefined })
        find(arn).movesAt = clock.now() + MOVE_SECONDS * 1000
      })
    }
  }

  function service(): ServiceSnapshot {
    return sampleService({
      ...{ arn: 'arn:service', taskDefinition: desired, runningCount: 2, deploymentConfiguration: configuration, tags },
      loadBalancers: [
        {
          targetGroup: 'blue',
          alternateTargetGroup: 'green',
          productionRule: 'rule',
          testRule: undefined,
          infrastructureRole: 'arn:aws:iam::123456789012:role/ecs-load-balancers',
          ...{ containerName: 'api', containerPort: 8080 }
        }
      ],
      currentServiceDeployment: deployments.findLast(each => isOpen(each) && isVisible(each))?.arn
    })
  }

  /** Ours is on green, all others are on blue. */
  const groupOf = (revision: string) => (revision === canary ? 'green' : 'blue')

  function weightOfOurs(): number {
    const newest = deployments.at(-1)
    if (newest === undefined) return 0
    const isOurs = newest.taskDefinition === canary
    return isOurs ? newest.weight : newest.source === canary ? 100 - newest.weight : 0
  }

  const router: TrafficRouter = {
    split: () =>
      read(() => ({
        sticky: false,
        weights: new Map([
          ['blue', 100 - weightOfOurs()],
          ['green', weightOfOurs()]
        ])
      })),
    loadBalancerOf: () => Promise.resolve('app/api/1'),
    targets: () =>
      Promise.resolve(
        ['10.0.0.1:80', '10.0.0.2:80'].map(target => ({
          ...{ target, state: 'healthy', reason: undefined, description: undefined }
        }))
      ),
    attachmentOf: () => Promise.resolve(undefined)
  }
  const metrics: { -readonly [Method in keyof Metrics]: Metrics[Method] } = {
    read: ({ from, to }) =>
      read(() => {
        const minutes = Array.from({ length: Math.floor((to - from) / 60_000) }, (_, index) => from + index * 60_000)
        const side = (share: number) =>
          minutes.map(at => ({
            at,
            requests: REQUESTS_A_MINUTE,
            errors: Math.round(REQUESTS_A_MINUTE * share),
            slow: new Map<number, number>()
          }))
        const traffic = new Map([
          ['green', side(fate.errorShare)],
          ['blue', side(0)]
        ])
        return { traffic, series: [], unsettled: new Set<number>() }
      }),
    alarms: () => Promise.resolve(new Map())
  }
  return {
    ...{ services, serviceDeployments, router, metrics, changes },
    /** The actual state, for the test only. */
    truth: () => ({
      ours: deployments.filter(({ taskDefinition }) => taskDefinition === canary),
      newest: deployments.at(-1),
      configuration,
      tags,
      weightOfOurs: weightOfOurs()
    })
  }
}
