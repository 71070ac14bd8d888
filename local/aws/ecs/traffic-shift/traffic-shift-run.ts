import { liveTasks } from '../services/deployments/deployment.js'
import type { ServiceContext } from '../services/service-context.js'
import { pairsOf, shift, type GroupPair } from './listener-rules.js'
import type { Pace } from './pace.js'
import type { Deployment, ServiceDeployment } from '../services/service.js'

/** A traffic-shift deployment on its way. */
export interface TrafficShiftRun {
  readonly serviceDeployment: ServiceDeployment
  readonly context: ServiceContext
  readonly pairs: readonly GroupPair[]
  readonly pace: Pace
  /** Since when the current stage lasts. */
  stageSince: number
  /** Whether a rule may send traffic to another revision than the stable one: only then is there something to change back. */
  hasShifted: boolean
  /** Whether the old tasks are being taken away. */
  isCleaningUp: boolean
}

/** Nothing of the new revision starts before SCALE_UP, and what runs is kept. */
export function createTrafficShiftRun(
  serviceDeployment: ServiceDeployment,
  context: ServiceContext,
  pace: Pace
): TrafficShiftRun {
  const { target, deployment, stable } = serviceDeployment
  deployment.wanted = () => 0
  const others = othersOf(serviceDeployment)
  for (const other of others) {
    const live = liveTasks(other).length
    const isServing = other.revision === stable || others.length === 1
    other.wanted = isServing ? desiredOf(serviceDeployment) : () => live
  }
  const run = { serviceDeployment, context, pace, pairs: pairsOf(target) }
  // With several revisions, the rules are as the deployment before left them.
  const hasShifted = serviceDeployment.sources.length > 1
  return { ...run, stageSince: context.clock.now(), hasShifted, isCleaningUp: false }
}

export function othersOf({ service, deployment }: ServiceDeployment): Deployment[] {
  return service.deployments.filter(other => other !== deployment)
}

export function desiredOf({ service }: ServiceDeployment): () => number {
  return () => service.desiredCount
}

export function enterStage(run: TrafficShiftRun, stage: string): void {
  const now = run.context.clock.now()
  Object.assign(run, { stageSince: now })
  Object.assign(run.serviceDeployment, { lifecycleStage: stage, updatedAt: now })
}

/** Resolves when what a stage waits for is there, and nothing keeps the deployment in it. */
export function untilLeft(
  { pace, context, serviceDeployment }: TrafficShiftRun,
  condition: () => boolean
): Promise<void> {
  const { service } = serviceDeployment
  const isKept = () => context.staysIn(service.name, serviceDeployment.lifecycleStage ?? '')
  return pace.until(() => condition() && !isKept())
}

/** Whether traffic is where the rules send it: until then no task may go. */
export function hasMoved({ pairs, context }: TrafficShiftRun): boolean {
  const rules = pairs.flatMap(({ productionRule, testRule }) => [productionRule, ...(testRule ? [testRule] : [])])
  return rules.every(rule => context.traffic.isFollowed(rule))
}

/** Moves production traffic: the rules, and the shares that DescribeServiceDeployments shows. */
export function shiftProduction(run: TrafficShiftRun, percent: number): void {
  for (const pair of run.pairs) shift(run.context.traffic, pair.productionRule, { pair, percent })
  run.hasShifted = true
  run.serviceDeployment.production = sharesOf(run, percent)
}

/** Without a test rule nothing moves, and the shares stay 0. */
export function shiftTest(run: TrafficShiftRun, percent: number): void {
  const tested = run.pairs.filter(({ testRule }) => testRule !== undefined)
  if (tested.length === 0) return
  for (const pair of tested) shift(run.context.traffic, pair.testRule ?? '', { pair, percent })
  run.hasShifted = true
  run.serviceDeployment.test = sharesOf(run, percent)
}

export function sharesOf({ serviceDeployment }: TrafficShiftRun, percent: number): Map<string, number> {
  const { target, sources, stable } = serviceDeployment
  const kept = stable ?? sources[0]
  const shares = new Map(sources.map(source => [source.arn, source === kept ? roundShare(100 - percent) : 0]))
  return shares.set(target.arn, percent)
}

const roundShare = (percent: number) => Math.round(percent * 10) / 10
