import type { Task } from '@aws-sdk/client-ecs'
import type { OpenQuestions } from '../../../local/aws/ecs/open-questions.js'
import { DOCTOR_STRATEGIES } from '../../../src/targets/ecs/domain/doctor/doctor-finding.js'
import { inspectReadiness } from '../../../src/targets/ecs/use-cases/doctor/inspect-readiness.js'
import type { DeploymentState, FirstStrategy, NextRun, Recovery, Way } from './recovery-table.js'
import { openSteppedCloud, type SteppedCloud } from './stepped-cloud.js'
import { worldOf } from './stepped-connection.js'
import { play, startSteppedRun, untilEnded, type Ended, type Inputs, type SteppedRun } from './stepped-run.js'

const FIRST: Readonly<Record<FirstStrategy, Inputs>> = {
  rolling: { strategy: 'rolling' },
  canary: { strategy: 'canary', steps: '20, 100' },
  linear: { strategy: 'canary', steps: 'linear 50' },
  'blue-green': { strategy: 'blue-green' }
}
const SECOND = { image: 'shop/api:2' }
const THIRD = { image: 'shop/api:3' }
const superseding = { 'on-running': 'supersede' }
const refusing = { 'on-running': 'refuse' }

type Started = Exclude<NextRun, 'the same again' | 'doctor'>
const NEXT: Readonly<Record<Started, Inputs>> = {
  rolling: THIRD,
  'rolling, refusing': { ...THIRD, ...refusing },
  'rolling, superseding': { ...THIRD, ...superseding },
  canary: { ...THIRD, ...FIRST.canary },
  'canary, refusing': { ...THIRD, ...FIRST.canary, ...refusing },
  'canary, superseding': { ...THIRD, ...FIRST.canary, ...superseding },
  'blue-green': { ...THIRD, ...FIRST['blue-green'] },
  'blue-green, superseding': { ...THIRD, ...FIRST['blue-green'], ...superseding },
  rollback: { 'task-definition': 'api:1', purpose: 'rollback' },
  'resume: promote': { strategy: 'blue-green', resume: 'promote' },
  'resume: abort': { strategy: 'blue-green', resume: 'abort' }
}

/** To every open question, what the local cloud does not take for the likelier answer. */
export const OTHER_ANSWERS: OpenQuestions = {
  describedHooks: 'stages',
  shiftBreaker: 'rejected',
  rollingGroup: 'first',
  shiftMembers: 'kept'
}

/** What the service looks like. */
export interface Observation {
  /** Revisions with running tasks, as `api:2`. */
  readonly running: readonly string[]
  readonly taskDefinition: string
  readonly strategy: string | undefined
  readonly hooks: number
  readonly breaker: boolean
  readonly tags: readonly string[]
  /** Shares of the two target groups, the larger first. */
  readonly shares: readonly number[]
  /** The group that the running tasks are registered in has all the traffic. */
  readonly reached: boolean
  /** Of the newest deployment. */
  readonly status: string | undefined
  readonly deploymentStrategy: string | undefined
  readonly stage: string | undefined
  readonly deploying: string | undefined
  readonly deployments: number
}

export interface Played {
  readonly first: Ended | undefined
  readonly post: { readonly failure: string | undefined; readonly summary: string } | undefined
  /** Between the two runs. */
  readonly between: Observation
  readonly next: Ended | undefined
  readonly firstEffectAfter: number | undefined
  readonly findings: readonly string[]
  readonly after: Observation
  readonly lines: readonly string[]
}

const LONG_MILLISECONDS = 1_800_000

/** Plays one row: a run, what happens to it, and the next run. */
export async function playRecovery({ row, answers }: Way): Promise<Played> {
  const { strategy, stage, interruption, next } = row
  const cloud = await openSteppedCloud({}, answers === 'other' ? OTHER_ANSWERS : {})
  try {
    const does = interruption.startsWith('killed') ? 'kill' : 'cancel'
    const isStopped = interruption.startsWith('killed') || interruption.startsWith('cancelled')
    if (interruption === 'a lost reply')
      cloud.faults.add({ action: stage.answeredBy, kind: { kind: 'lost-response' }, times: 1 })
    const moment = isStopped && stage.at.kind === 'call' ? ({ at: stage.at.moment, does } as const) : {}
    const run = startSteppedRun(cloud, { ...SECOND, ...FIRST[strategy] }, moment)
    if (isStopped && stage.at.kind === 'deployment') {
      const { is } = stage.at
      await cloud.clock.until(() => isAt(cloud, is), LONG_MILLISECONDS)
      if (does === 'kill') run.kill()
      else run.cancel()
    }
    const first = await endOf(cloud, run, interruption)
    const post = interruption.endsWith('with post') ? await run.post() : undefined
    const between = await look(cloud)
    const followed = await follow(cloud, { strategy, next })
    return { first, post, between, ...followed, after: await look(cloud) }
  } finally {
    await cloud.stop()
  }
}

async function endOf(cloud: SteppedCloud, run: SteppedRun, how: Recovery['interruption']): Promise<Ended | undefined> {
  if (!how.startsWith('killed')) return untilEnded(cloud, run)
  // Those killed at a call die when they make it.
  await cloud.clock.until(() => run.isDead(), LONG_MILLISECONDS)
  return undefined
}

async function follow(
  cloud: SteppedCloud,
  { strategy, next }: Pick<Recovery, 'strategy' | 'next'>
): Promise<Pick<Played, 'next' | 'firstEffectAfter' | 'findings' | 'lines'>> {
  if (next === 'doctor') {
    const findings = await examine(cloud)
    return { next: undefined, firstEffectAfter: undefined, findings, lines: [] }
  }
  const inputs = next === 'the same again' ? { ...SECOND, ...FIRST[strategy] } : NEXT[next]
  const run = startSteppedRun(cloud, inputs)
  const ended = await untilEnded(cloud, run)
  return { next: ended, firstEffectAfter: run.firstEffectAfter(), findings: [], lines: run.lines }
}

async function examine(cloud: SteppedCloud): Promise<readonly string[]> {
  const world = worldOf(cloud)
  const service = await play(cloud, world.services.find('prod', 'api'))
  if (service === undefined) throw new Error('There is no service.')
  const gates = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'target-and-balancer' } as const
  const findings = await play(cloud, inspectReadiness(DOCTOR_STRATEGIES, { service, gates }, world))
  return findings.map(({ strategy, state, message }) => `${strategy ?? ''} ${state}: ${message}`)
}

async function isAt(cloud: SteppedCloud, is: DeploymentState): Promise<boolean> {
  const [newest] = await cloud.deployments()
  if (newest?.status !== 'IN_PROGRESS' || (await cloud.deployments()).length < 2) return false
  if (is.running !== undefined) return (newest.targetServiceRevision?.runningTaskCount ?? 0) >= is.running
  const isPaused = newest.lifecycleHookDetails?.some(({ status }) => status === 'AWAITING_ACTION') === true
  if (is.pausedAt !== undefined)
    return isPaused && newest.targetServiceRevision?.requestedProductionTrafficWeight === is.pausedAt
  return newest.lifecycleStage === is.stage
}

const nameOf = (arn = '') => arn.slice(arn.lastIndexOf('/') + 1)

/** Looks at all that a run may leave behind. */
export async function look(cloud: SteppedCloud): Promise<Observation> {
  const service = await cloud.service()
  const deployments = await cloud.deployments()
  const [newest] = deployments
  const { taskArns } = await cloud.call<{ taskArns: string[] }>('ListTasks', { cluster: 'prod' })
  const { tasks } =
    taskArns.length === 0
      ? { tasks: [] }
      : await cloud.call<{ tasks: Task[] }>('DescribeTasks', { cluster: 'prod', tasks: taskArns })
  const { lifecycleHooks, strategy, deploymentCircuitBreaker } = service.deploymentConfiguration ?? {}
  const weights = [...cloud.weights()]
  const serving = weights.filter(([, weight]) => weight > 0).map(([group]) => group)
  const registered = serving.flatMap(group => [...(cloud.traffic.groups.get(group)?.keys() ?? [])])
  const revision = await cloud.call<{ serviceRevisions: { taskDefinition?: string }[] }>('DescribeServiceRevisions', {
    serviceRevisionArns: [newest?.targetServiceRevision?.arn]
  })
  return {
    running: [...new Set(tasks.map(({ taskDefinitionArn }) => nameOf(taskDefinitionArn)))].toSorted(),
    taskDefinition: nameOf(service.taskDefinition),
    strategy,
    hooks: lifecycleHooks?.length ?? 0,
    breaker: deploymentCircuitBreaker?.enable === true,
    tags: (service.tags ?? []).map(({ key = '' }) => key),
    shares: weights.map(([, weight]) => weight).toSorted((one, other) => other - one),
    reached: registered.length >= (service.desiredCount ?? 0),
    status: newest?.status,
    stage: newest?.lifecycleStage,
    deploymentStrategy: newest?.deploymentConfiguration?.strategy,
    deploying: nameOf(revision.serviceRevisions[0]?.taskDefinition),
    deployments: deployments.length
  }
}
