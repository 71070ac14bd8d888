import type { Version, RunSpec } from '../../bed.js'
import type { Inputs } from '../../../rollout/stepped/stepped-run.js'
import { SHIFT_CAPABILITIES } from '../../../../src/targets/ecs/use-cases/traffic-shift/ecs-traffic-shift.js'
import { GATES } from '../gates-of-beds.js'
import { ecsBed, NO_LOCK, NO_SERVICE } from './ecs-bed.js'
import { imageOf } from './ecs-versions.js'

const MINUTE = 60_000
/** Canary and blue/green, as ECS carries them out. */
export const trafficShiftBed = ecsBed({
  name: 'ECS traffic shift',
  capabilities: SHIFT_CAPABILITIES,
  lacks: {
    'first-deployment': NO_SERVICE,
    'live-is-done': 'deploying the live revision again replaces its tasks with identical ones',
    lock: NO_LOCK
  },
  lostRunnerMilliseconds: 40 * MINUTE,
  resumableAfterMilliseconds: 0,
  inputsFor
})

function inputsFor(version: Version, spec: RunSpec): Inputs {
  const { purpose = 'deploy', gates = 'metrics', steps = [10, 50, 100], scaleDownDelaySeconds, timeoutMinutes } = spec
  // The only revision that cases go back to.
  if (purpose === 'rollback') return { 'task-definition': 'api:1', purpose: 'rollback' }
  const common: Inputs = {
    ...{ gates: GATES[gates], bake: '240s', 'bake-max': '480s', 'on-inconclusive': spec.onInconclusive ?? 'abort' },
    ...(spec.waitUntil === undefined ? {} : { 'wait-until': spec.waitUntil, 'pause-timeout': '40m' }),
    ...(spec.onRunning === undefined ? {} : { 'on-running': spec.onRunning }),
    ...(timeoutMinutes === undefined ? {} : { timeout: `${timeoutMinutes}m` }),
    ...(spec.dryRun === true ? { 'dry-run': 'true' } : {})
  }
  if (purpose !== 'deploy') return { ...common, strategy: 'canary', resume: purpose }
  const image = imageOf(version)
  return scaleDownDelaySeconds === undefined
    ? { ...common, image, strategy: 'canary', steps: steps.filter(percent => percent > 0).join(', ') }
    : { ...common, image, strategy: 'blue-green', 'scale-down-delay': `${scaleDownDelaySeconds}s` }
}
