import { completeDeployment } from '../services/deployments/end-deployment.js'
import { healthyCount } from '../services/deployments/deployment.js'
import { Interruption } from './interruption.js'
import { findRuleFault } from './listener-rules.js'
import {
  desiredOf,
  enterStage,
  hasMoved,
  othersOf,
  shiftProduction,
  shiftTest,
  untilLeft,
  type TrafficShiftRun
} from './traffic-shift-run.js'
import { expirePauses, judgePauses, openPauses } from './pause.js'
import { planShifts, type Shift } from './plan-shifts.js'

/**
 * A traffic-shift deployment from its first stage to its last.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html
 */
export async function runForward(run: TrafficShiftRun): Promise<void> {
  const { serviceDeployment, context } = run
  await reconcile(run)
  checkRules(run)
  await passStage(run, 'PRE_SCALE_UP')
  await scaleUp(run)
  await passStage(run, 'POST_SCALE_UP')
  await shiftTestTraffic(run)
  await passStage(run, 'POST_TEST_TRAFFIC_SHIFT')
  for (const shift of planShifts(serviceDeployment.configuration)) {
    await passStage(run, 'PRE_PRODUCTION_TRAFFIC_SHIFT')
    await shiftProductionTraffic(run, shift)
  }
  await passStage(run, 'POST_PRODUCTION_TRAFFIC_SHIFT')
  await bake(run)
  await cleanUp(run)
  completeDeployment(serviceDeployment, context)
}

/** Only when several revisions have tasks: all but the stable one go, and it takes all traffic back (inferred). */
async function reconcile(run: TrafficShiftRun): Promise<void> {
  const { serviceDeployment } = run
  const { sources, stable } = serviceDeployment
  if (sources.length < 2) return
  await passStage(run, 'RECONCILE_SERVICE')
  const others = othersOf(serviceDeployment)
  const kept = others.find(({ revision }) => revision === stable) ?? others[0]
  if (kept?.revision === stable) {
    shiftProduction(run, 0)
    shiftTest(run, 0)
    await untilLeft(run, () => hasMoved(run))
    run.hasShifted = false
  }
  const gone = others.filter(other => other !== kept)
  for (const other of gone) other.wanted = () => 0
  if (kept !== undefined) kept.wanted = desiredOf(serviceDeployment)
  await untilLeft(run, () => gone.every(({ tasks }) => tasks.size === 0))
}

function checkRules({ pairs, context }: TrafficShiftRun): void {
  const fault = findRuleFault(pairs, context.traffic)
  if (fault === undefined) return
  throw new Interruption(
    'rollback',
    `Service deployment rolled back because of invalid networking configuration. ${fault}`
  )
}

/** A stage in which nothing happens but its hooks. Every visit opens new ones. */
async function passStage(run: TrafficShiftRun, stage: string): Promise<void> {
  const { serviceDeployment, context } = run
  enterStage(run, stage)
  const hooks = openPauses(serviceDeployment, stage, context.clock.now())
  serviceDeployment.hooks = hooks
  const judge = () => {
    expirePauses(hooks, context.clock.now())
    // After a rollback that lost its race, there is nothing to wait for.
    return serviceDeployment.status === 'ROLLBACK_REQUESTED'
      ? ({ kind: 'continue' } as const)
      : judgePauses(hooks, stage)
  }
  await untilLeft(run, () => judge().kind !== 'waiting')
  const outcome = judge()
  serviceDeployment.hooks = []
  if (outcome.kind === 'rollback') throw new Interruption('rollback', outcome.reason)
}

/** The new revision gets all its tasks before it gets any traffic. */
async function scaleUp(run: TrafficShiftRun): Promise<void> {
  const { deployment, service } = run.serviceDeployment
  enterStage(run, 'SCALE_UP')
  deployment.wanted = desiredOf(run.serviceDeployment)
  await untilLeft(
    run,
    () => healthyCount(deployment) === service.desiredCount && deployment.tasks.size === service.desiredCount
  )
}

async function shiftTestTraffic(run: TrafficShiftRun): Promise<void> {
  enterStage(run, 'TEST_TRAFFIC_SHIFT')
  shiftTest(run, 100)
  await wait(run, networkDelayMinutes(run))
}

/** The wait of a canary or a linear step is part of the shift, as is the time until load balancers follow (inferred). */
async function shiftProductionTraffic(run: TrafficShiftRun, { percent, bakeMinutes }: Shift): Promise<void> {
  enterStage(run, 'PRODUCTION_TRAFFIC_SHIFT')
  shiftProduction(run, percent)
  await wait(run, bakeMinutes + networkDelayMinutes(run), () => hasMoved(run))
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/nlb-resources-for-blue-green.html */
function networkDelayMinutes({ pairs }: TrafficShiftRun): number {
  return pairs.some(({ productionRule }) => productionRule.includes(':listener/net/')) ? 10 : 0
}

async function bake(run: TrafficShiftRun): Promise<void> {
  enterStage(run, 'BAKE_TIME')
  await wait(run, run.serviceDeployment.configuration.bakeTimeInMinutes ?? 0)
}

async function wait(run: TrafficShiftRun, minutes: number, condition = () => true): Promise<void> {
  const { clock } = run.context
  const until = clock.now() + minutes * 60_000
  await untilLeft(run, () => clock.now() >= until && condition())
}

async function cleanUp(run: TrafficShiftRun): Promise<void> {
  const { serviceDeployment } = run
  enterStage(run, 'CLEAN_UP')
  run.isCleaningUp = true
  const others = othersOf(serviceDeployment)
  for (const other of others) other.wanted = () => 0
  await untilLeft(run, () => others.every(({ tasks }) => tasks.size === 0))
}
