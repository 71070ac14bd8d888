import { ROLLING_CAPABILITIES } from '../../../../src/targets/ecs/use-cases/rolling/ecs-rolling.js'
import type { Inputs } from '../../../rollout/stepped/stepped-run.js'
import type { Version, RunSpec } from '../../bed.js'
import { ALARM, ecsBed, NO_LOCK, NO_SERVICE } from './ecs-bed.js'
import { imageOf } from './ecs-versions.js'

const MINUTE = 60_000

/** Rolling deployments of ECS: one task after the other, so that traffic goes over in parts. */
export const rollingBed = ecsBed({
  name: 'ECS rolling',
  capabilities: ROLLING_CAPABILITIES,
  lacks: {
    flapping: 'ECS judges a revision only by its health checks, which pass here; only an alarm rolls it back',
    steps: 'ECS replaces the tasks automatically, without steps',
    'traffic-metrics': 'both revisions share one target group and its metrics',
    pause: 'ECS does not pause a rolling deployment',
    keep: 'ECS removes the tasks of the previous revision while it replaces them',
    'foreign-share': 'traffic follows the running tasks, so no share can be set',
    'first-deployment': NO_SERVICE,
    lock: NO_LOCK,
    'suspended-runner': 'ECS continues automatically, without a lease'
  },
  service: { desiredCount: 4, deploymentConfiguration: { maximumPercent: 125, minimumHealthyPercent: 100 } },
  lostRunnerMilliseconds: 40 * MINUTE,
  resumableAfterMilliseconds: 0,
  inputsFor
})

function inputsFor(version: Version, { purpose = 'deploy', gates, isGuarded, onRunning, ...spec }: RunSpec): Inputs {
  const { timeoutMinutes, dryRun } = spec
  const isBack = purpose === 'rollback'
  return {
    ...(isBack ? { 'task-definition': 'api:1', purpose } : { image: imageOf(version) }),
    // The one gate that ECS has.
    ...(gates === undefined ? {} : { alarms: ALARM }),
    ...(isGuarded === true ? { 'circuit-breaker': 'rollback' } : {}),
    ...(onRunning === undefined ? {} : { 'on-running': onRunning }),
    ...(timeoutMinutes === undefined ? {} : { timeout: `${timeoutMinutes}m` }),
    ...(dryRun === true ? { 'dry-run': 'true' } : {})
  }
}
