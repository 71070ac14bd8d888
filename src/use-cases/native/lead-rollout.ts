import { DeployError } from '../../domain/errors.js'
import {
  composeConfiguration,
  composeRestore,
  composeReturn,
  withoutPauses
} from '../../domain/rollout/deployment-configuration.js'
import { nextNativeMove, type Move, type MoveLimits, type RolloutEnd } from '../../domain/rollout/native-move.js'
import type { ObservedRollout } from '../../domain/rollout/observed-rollout.js'
import { pollIntervalMilliseconds } from '../../domain/rollout/poll-interval.js'
import { unlessCancelled } from '../unless-cancelled.js'
import { judgePause } from './judge-pause.js'
import type { NativeCourse } from './native-course.js'
import type { NativeDependencies } from './native-dependencies.js'
import type { NativeRequest } from './native-request.js'
import { observeRollout } from './observe-rollout.js'

/** How leading it ended: the platform's word, or ours that a person goes on from here. */
export type Led =
  | { readonly kind: 'ended'; readonly end: RolloutEnd }
  | { readonly kind: 'held'; readonly reason: string; readonly expiresAt: number }
  | { readonly kind: 'compensated'; readonly end: RolloutEnd; readonly reason: string }

const VISIBLE_WITHIN_MILLISECONDS = 120_000
const AFTER_THE_DEADLINE_MILLISECONDS = 900_000
const PAUSE_MARGIN_MILLISECONDS = 120_000
/** While a pause is judged nothing changes by itself, and metrics come once a minute. */
const BAKING_INTERVAL_MILLISECONDS = 5_000

/** Starts the deployment unless it runs already. A lost answer is not sent again: the deployment is looked for instead. */
export async function startNativeRollout(
  request: NativeRequest,
  course: NativeCourse,
  { rollouts, story }: NativeDependencies
): Promise<void> {
  const deploymentConfiguration = composeConfiguration(course.before.deploymentConfiguration, request)
  const force = course.before.taskDefinition === request.taskDefinition ? 'force' : 'only-when-changed'
  const { cluster, service, taskDefinition } = request
  course.updateSent = true
  try {
    await rollouts.start({ cluster, service, taskDefinition, deploymentConfiguration, force })
    story.milestone(`ECS was asked for ${taskDefinition} (${request.strategy.kind})`)
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'outcome-unknown') throw error
    story.detail('the answer to the update was lost: looking for the deployment instead', 'warning')
  }
}

/** Observes, decides and acts until the rollout has ended. Throws `Cancelled` as soon as the job is cancelled. */
export async function leadRollout(
  request: NativeRequest,
  course: NativeCourse,
  dependencies: NativeDependencies
): Promise<Led> {
  const { clock, cancelled } = dependencies
  const limits = limitsOf(request, course)
  for (;;) {
    const observed = await unlessCancelled(cancelled, observeRollout(request, course, dependencies))
    tell(observed, course, dependencies)
    await unlessCancelled(cancelled, judge(request, course, observed, dependencies))
    const held = holdAtEnd(request, course, observed)
    if (held !== undefined) return held
    const move = nextNativeMove(observed, course, limits, clock.now())
    if (move.kind === 'end') return { kind: 'ended', end: move.end }
    if (move.kind === 'hold') return { kind: 'held', reason: move.reason, expiresAt: move.expiresAt }
    if (move.kind === 'compensate') return compensate(request, course, { ...dependencies, reason: move.abort.reason })
    const acted = await perform(move, course, dependencies)
    const baking = observed.deployment?.pause !== undefined && acted === 'waited'
    const interval = baking ? BAKING_INTERVAL_MILLISECONDS : pollIntervalMilliseconds(clock.now() - course.startedAt)
    await unlessCancelled(cancelled, clock.sleep(acted === 'waited' ? interval : 1_000, cancelled))
  }
}

function limitsOf(request: NativeRequest, course: NativeCourse): MoveLimits {
  const deadlineAt = course.startedAt + request.timeoutMilliseconds
  return {
    visibleBy: course.startedAt + VISIBLE_WITHIN_MILLISECONDS,
    deadlineAt,
    giveUpAt: deadlineAt + AFTER_THE_DEADLINE_MILLISECONDS,
    pauseMarginMilliseconds: PAUSE_MARGIN_MILLISECONDS
  }
}

async function judge(
  request: NativeRequest,
  course: NativeCourse,
  observed: ObservedRollout,
  dependencies: NativeDependencies
): Promise<void> {
  const says = await judgePause(request, course, observed, dependencies)
  const hookId = observed.deployment?.pause?.hookId
  course.judgement = says === undefined || hookId === undefined ? undefined : { hookId, says }
  if (says?.kind === 'abort') course.abort ??= says.abort
}

/** `wait-until: traffic-shifted`: the runner is not needed while the old revision is kept. */
function holdAtEnd(
  { waitUntil }: NativeRequest,
  { judgement }: NativeCourse,
  { deployment, weightPercent }: ObservedRollout
): Led | undefined {
  const pause = deployment?.pause
  if (
    waitUntil !== 'traffic-shifted' ||
    pause === undefined ||
    weightPercent !== 100 ||
    judgement?.says.kind !== 'continue'
  )
    return undefined
  return {
    kind: 'held',
    reason: 'All traffic is on the new revision; the old one is kept.',
    expiresAt: pause.expiresAt
  }
}

async function perform(
  move: Move,
  course: NativeCourse,
  { rollouts, story }: NativeDependencies
): Promise<'acted' | 'waited'> {
  const deployment = course.deployment?.arn
  if (deployment === undefined || move.kind === 'wait') return 'waited'
  try {
    if (move.kind === 'continue') {
      await rollouts.answer(deployment, move.hookId, 'CONTINUE')
      story.milestone(`continued: ${move.reason}`, 'good')
    } else if (move.kind === 'roll-back-at-pause') {
      noteAbort(course, move, story)
      await rollouts.answer(deployment, move.hookId, 'ROLLBACK')
    } else if (move.kind === 'stop') {
      noteAbort(course, move, story)
      await rollouts.stop(deployment)
    }
  } catch (error) {
    // The world has moved on, or may have: the next look tells.
    if (
      !(error instanceof DeployError) ||
      !['conflict', 'rejected', 'not-found', 'outcome-unknown'].includes(error.code)
    )
      throw error
    story.detail(error.message, 'warning')
  }
  return 'acted'
}

function noteAbort(
  course: NativeCourse,
  { abort }: Extract<Move, { abort: unknown }>,
  story: NativeDependencies['story']
): void {
  if (!course.rollbackAsked) story.milestone(`rolling back: ${abort.reason}`, 'bad')
  course.abort ??= abort
  course.rollbackAsked = true
}

/** The rollback lost the race: the deployment is complete, so going back is a deployment of its own. */
async function compensate(
  request: NativeRequest,
  course: NativeCourse,
  dependencies: NativeDependencies & { readonly reason: string }
): Promise<Led> {
  const { rollouts, clock, story, reason } = dependencies
  const { taskDefinition, deploymentConfiguration, ...before } = course.before
  story.milestone(`the deployment was complete before the rollback: deploying ${taskDefinition} again`, 'bad')
  const back: NativeRequest = {
    ...request,
    taskDefinition,
    waypoints: [],
    gates: { ...request.gates, gates: [] },
    waitUntil: 'completed'
  }
  const way: NativeCourse = {
    ...course,
    before: { ...before, taskDefinition, deploymentConfiguration },
    startedAt: clock.now(),
    deployment: undefined,
    candidateGroup: undefined,
    stableGroup: undefined,
    abort: undefined,
    rollbackAsked: false,
    judgement: undefined,
    updateSent: true,
    weights: [],
    steps: []
  }
  await rollouts.start({
    cluster: request.cluster,
    service: request.service,
    taskDefinition,
    deploymentConfiguration: composeReturn(deploymentConfiguration),
    force: 'only-when-changed'
  })
  const led = await leadRollout(back, way, dependencies)
  return led.kind === 'ended' ? { kind: 'compensated', end: led.end, reason } : led
}

/** Puts the service's configuration back as it was: hooks that are left behind would pause somebody else's deployment. */
export async function restoreConfiguration(
  { cluster, service }: NativeRequest,
  course: NativeCourse,
  { rollouts, story }: NativeDependencies
): Promise<void> {
  const now = await rollouts.readService(cluster, service)
  if (now === undefined || !course.updateSent) return
  const { configurationBefore } = course
  const wanted =
    configurationBefore === undefined
      ? withoutPauses(now.deploymentConfiguration)
      : composeRestore(configurationBefore, now.deploymentConfiguration)
  await rollouts.configure(cluster, service, wanted)
  story.detail('the deployment configuration of the service is as it was before')
}

function tell(
  { deployment, weightPercent }: ObservedRollout,
  course: NativeCourse,
  { story, clock }: NativeDependencies
): void {
  if (deployment === undefined) return
  const stage = deployment.stage === undefined ? '' : `, ${deployment.stage}`
  const pause = deployment.pause === undefined ? '' : ', paused'
  const line = `${deployment.status}${stage}: ${weightPercent ?? '?'} % on the new revision${pause}`
  if (
    !story.events.some(event => event.text === line) ||
    story.events.findLast(event => event.text.includes('% on the new revision'))?.text !== line
  )
    story.detail(line)
  const last = course.steps.at(-1)
  if (last !== undefined && weightPercent !== undefined && last.weightPercent !== weightPercent)
    last.finishedAt ??= clock.now()
}
