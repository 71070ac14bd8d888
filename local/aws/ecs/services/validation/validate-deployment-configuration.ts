import type { DeploymentConfiguration, DeploymentLifecycleHook } from '@aws-sdk/client-ecs'
import { ecsError } from '../../ecs-error.js'
import type { OpenQuestions } from '../../open-questions.js'

const hookStages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT'
]

/** They also run during a rollback, which must not wait for anyone. */
const stagesWithoutPause = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT']

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
export function validateDeploymentConfiguration(
  configuration: DeploymentConfiguration,
  { shiftBreaker }: OpenQuestions
): void {
  const { minimumHealthyPercent: least = 100, maximumPercent: most = 200, strategy = 'ROLLING' } = configuration
  checkRange('minimumHealthyPercent', least, [0, 100])
  checkRange('maximumPercent', most, [100, 200])
  if (!['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'].includes(strategy)) {
    throw ecsError.invalidParameter(`Invalid deployment strategy: ${strategy}`)
  }
  if (strategy === 'BLUE_GREEN' && configuration.bakeTimeInMinutes === undefined) {
    throw ecsError.invalidParameter('bakeTimeInMinutes is required for the BLUE_GREEN deployment strategy.')
  }
  checkRange('bakeTimeInMinutes', configuration.bakeTimeInMinutes ?? 0, [0, 1440])
  checkShifts(configuration)
  checkHooks(configuration.lifecycleHooks ?? [])
  checkBreaker(configuration)
  checkEarlySuccess(configuration)
  if (
    shiftBreaker === 'rejected' &&
    strategy !== 'ROLLING' &&
    configuration.deploymentCircuitBreaker?.enable === true
  ) {
    throw ecsError.invalidParameter(
      `deploymentCircuitBreaker is not supported with the ${strategy} deployment strategy.`
    )
  }
}

/**
 * Each is valid with its own strategy only, by the API reference. What a request does not name was on the service before, and is
 * not judged. The wording is inferred.
 */
export function checkShiftMembers(
  { canaryConfiguration, linearConfiguration }: DeploymentConfiguration = {},
  strategy: DeploymentConfiguration['strategy'] = 'ROLLING'
): void {
  for (const [name, value, own] of [
    ['canaryConfiguration', canaryConfiguration, 'CANARY'],
    ['linearConfiguration', linearConfiguration, 'LINEAR']
  ] as const) {
    if (value !== undefined && strategy !== own)
      throw ecsError.invalidParameter(
        `${name} is only valid with the ${own} deployment strategy; the strategy is ${strategy}.`
      )
  }
}

function checkRange(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (value >= least && value <= most) return
  throw ecsError.invalidParameter(`${name} must be between ${least} and ${most}; got ${value}.`)
}

function checkShifts({ canaryConfiguration, linearConfiguration }: DeploymentConfiguration): void {
  const { canaryPercent = 5, canaryBakeTimeInMinutes = 10 } = canaryConfiguration ?? {}
  const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = linearConfiguration ?? {}
  checkRange('canaryPercent', canaryPercent, [0.1, 100])
  checkRange('stepPercent', stepPercent, [3, 100])
  checkRange('canaryBakeTimeInMinutes', canaryBakeTimeInMinutes, [0, 1440])
  checkRange('stepBakeTimeInMinutes', stepBakeTimeInMinutes, [0, 1440])
  for (const [name, value] of Object.entries({ canaryPercent, stepPercent })) {
    if (Math.abs(value * 10 - Math.round(value * 10)) > 1e-9) {
      throw ecsError.invalidParameter(`${name} must be a multiple of 0.1; got ${value}.`)
    }
  }
}

/**
 * At most ten of each type. RECONCILE_SERVICE takes a pause here: the API reference allows it, the troubleshooting page leaves it out.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html
 */
function checkHooks(hooks: readonly DeploymentLifecycleHook[]): void {
  for (const hook of hooks) checkHook(hook)
  for (const type of ['PAUSE', 'AWS_LAMBDA']) {
    const count = hooks.filter(({ targetType = 'AWS_LAMBDA' }) => targetType === type).length
    if (count > 10)
      throw ecsError.invalidParameter(`At most 10 lifecycle hooks of type ${type} are allowed; got ${count}.`)
  }
}

function checkHook(hook: DeploymentLifecycleHook): void {
  const targetType: string = hook.targetType ?? 'AWS_LAMBDA'
  const { lifecycleStages: stages = [], timeoutConfiguration: timeout } = hook
  if (targetType !== 'AWS_LAMBDA' && targetType !== 'PAUSE') {
    throw ecsError.invalidParameter('Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE')
  }
  if (stages.length === 0) throw ecsError.invalidParameter('lifecycleStages cannot be empty for a lifecycle hook.')
  const unknown = stages.find(stage => !hookStages.includes(stage))
  if (unknown !== undefined) throw ecsError.invalidParameter(`Invalid lifecycle stage: ${unknown}`)
  if (targetType === 'PAUSE' && stages.some(stage => stagesWithoutPause.includes(stage))) {
    throw ecsError.invalidParameter('Invalid lifecycle stage provided for Pause Hook')
  }
  if (targetType === 'AWS_LAMBDA' && (hook.hookTargetArn === undefined || hook.roleArn === undefined)) {
    throw ecsError.invalidParameter('hookTargetArn and roleArn are required for lifecycle hooks of type AWS_LAMBDA.')
  }
  if (targetType === 'AWS_LAMBDA')
    throw ecsError.unsupported('The local cloud has no Lambda functions: use PAUSE hooks.')
  checkRange('timeoutInMinutes', timeout?.timeoutInMinutes ?? 1440, [1, 20_160])
  if (!['CONTINUE', 'ROLLBACK'].includes(timeout?.action ?? 'ROLLBACK')) {
    throw ecsError.invalidParameter('Invalid timeout action. Valid values are: CONTINUE, ROLLBACK')
  }
}

function checkBreaker({ deploymentCircuitBreaker }: DeploymentConfiguration): void {
  const { type, value } = deploymentCircuitBreaker?.thresholdConfiguration ?? {}
  if (value !== undefined && (!Number.isInteger(value) || value < 1)) {
    throw ecsError.invalidParameter(`The circuit breaker's threshold value must be a positive integer; got ${value}.`)
  }
  if (type !== undefined && !['COUNT', 'BOUNDED_PERCENT', 'UNBOUNDED_PERCENT'].includes(type)) {
    throw ecsError.invalidParameter(`Invalid threshold type: ${type}`)
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html; the wording is inferred. */
function checkEarlySuccess({
  strategy = 'ROLLING',
  minimumHealthyPercent = 100,
  ...given
}: DeploymentConfiguration): void {
  const { enable, healthyPercent, sourceServiceRevisionCleanup: cleanup } = given.earlySuccessCriteria ?? {}
  if (enable !== true) return
  if (strategy !== 'ROLLING')
    throw ecsError.invalidParameter('earlySuccessCriteria can only be used with the ROLLING deployment strategy.')
  if (healthyPercent === undefined || cleanup === undefined)
    throw ecsError.invalidParameter('earlySuccessCriteria requires healthyPercent and sourceServiceRevisionCleanup.')
  checkRange('healthyPercent', healthyPercent, [minimumHealthyPercent, 100])
}
