import { UpdateServiceCommand, type DeploymentConfiguration, type Service } from '@aws-sdk/client-ecs'
import { answerOf, NOT_SEEN, type AwsCheck, type Finding } from './checks.js'
import { judgeShownHooks } from './judge-service.js'
import type { Aws } from './open-aws.js'
import type { ProbeOptions } from './read-options.js'
import { describeService, readDeployments } from './read-service.js'
import { differences } from './restore-service.js'
import { shorten } from './shorten.js'

type Named = Pick<ProbeOptions, 'cluster' | 'service'>

/** A deployment that meets this pause by mistake continues after a minute. */
const PAUSE = {
  targetType: 'PAUSE',
  lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
  timeoutConfiguration: { timeoutInMinutes: 1, action: 'CONTINUE' }
}
const BREAKER = { deploymentCircuitBreaker: { enable: true, rollback: true } }
const CANARY = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 50, canaryBakeTimeInMinutes: 0 } } as const
/** How ECS refuses what it does not take. Anything else, such as throttling, does not answer the question. */
const REFUSALS = ['InvalidParameterException', 'ClientException', 'UnsupportedFeatureException', 'ValidationException']

/** Undefined: ECS took it. Otherwise its refusal. */
type Refusal = string | undefined

/**
 * Changes the deployment configuration of a service, and nothing else, again and again, and looks at what ECS makes of it. Findings are
 * added to `findings` as they are made. The caller restores the service. Throws what AWS throws, and when `signal` is aborted.
 */
export async function tryChanges(
  aws: Aws,
  named: Named,
  { before, findings, signal }: { before: Service; findings: Finding[]; signal: AbortSignal }
): Promise<void> {
  const configuration = before.deploymentConfiguration ?? {}
  const update = async (given: object): Promise<Refusal> => {
    const deploymentConfiguration = given as DeploymentConfiguration
    try {
      await aws.ecs.send(new UpdateServiceCommand({ ...named, deploymentConfiguration }), { abortSignal: signal })
      return undefined
    } catch (error) {
      if (error instanceof Error && REFUSALS.includes(error.name)) return shorten(`${error.name}: ${error.message}`)
      throw error
    }
  }
  const shown = async () => (await describeService(aws, named)).deploymentConfiguration ?? {}
  const find = (check: AwsCheck, answer: string, seen: string) => void findings.push({ check, answer, seen })
  const expectRefusal = (check: AwsCheck, what: string, refusal: Refusal) =>
    find(check, answerOf(refusal !== undefined), refusal ?? `ECS accepted ${what}.`)
  const [newest] = await readDeployments(aws, named)

  const alone = await update({ lifecycleHooks: [PAUSE] })
  if (alone === undefined) {
    const after = await shown()
    findings.push(judgeShownHooks(after.lifecycleHooks ?? [], 'DescribeServices'))
    const others = differences(configuration, after).filter(name => name !== 'lifecycleHooks')
    const changed = others.length === 0 ? 'No other member changed.' : `Changed as well: ${others.join(', ')}`
    find('merged-configuration', answerOf(others.length === 0), changed)
  } else find('merged-configuration', NOT_SEEN, alone)

  if ((before.loadBalancers ?? []).some(({ advancedConfiguration }) => advancedConfiguration !== undefined)) {
    const refused = await update({ ...CANARY, ...BREAKER, lifecycleHooks: [PAUSE] })
    const plain = refused === undefined ? undefined : await update({ ...CANARY, lifecycleHooks: [PAUSE] })
    // Refused without it as well: the breaker is not the reason.
    const answer = refused === undefined ? 'not rejected' : plain === undefined ? 'rejected' : NOT_SEEN
    find('shift-breaker', answer, refused ?? 'ECS accepted a circuit breaker with CANARY.')
    findings.push(judgeShownHooks((await shown()).lifecycleHooks ?? [], 'DescribeServices'))
  }

  const { lifecycleStages } = PAUSE
  expectRefusal(
    'hook-without-type',
    'a hook without targetType',
    await update({ lifecycleHooks: [{ lifecycleStages }] })
  )
  const inShift = { ...PAUSE, lifecycleStages: ['PRODUCTION_TRAFFIC_SHIFT'] }
  expectRefusal('pause-stages', 'a pause in PRODUCTION_TRAFFIC_SHIFT', await update({ lifecycleHooks: [inShift] }))

  const clearing = await update({ lifecycleHooks: [] })
  const left = (await shown()).lifecycleHooks ?? []
  find(
    'hooks-cleared',
    answerOf(clearing === undefined && left.length === 0),
    clearing ?? `${left.length} hooks are left.`
  )

  const strategy = configuration.strategy ?? 'ROLLING'
  if (strategy === 'ROLLING' && (await shown()).strategy === 'CANARY') {
    const back = await update({ strategy })
    const { canaryConfiguration } = await shown()
    const seen =
      canaryConfiguration === undefined ? 'canaryConfiguration is gone.' : 'canaryConfiguration is still shown.'
    find('shift-members', answerOf(back === undefined && canaryConfiguration === undefined), back ?? seen)
  }
  const [last] = await readDeployments(aws, named)
  const isSame = last?.serviceDeploymentArn === newest?.serviceDeploymentArn
  find('configuration-alone', answerOf(isSame), isSame ? 'No deployment was started.' : 'A deployment was started.')
}

/** Why a service must not be changed by the probe; undefined where it may be. */
export function refuseChange({
  status,
  deployments = [],
  deploymentController,
  ...service
}: Service): string | undefined {
  const { deploymentConfiguration: { lifecycleHooks = [] } = {}, tags = [] } = service
  if (status !== 'ACTIVE' || (deploymentController?.type ?? 'ECS') !== 'ECS')
    return 'The service is not ACTIVE with the deployment controller ECS.'
  if (deployments.length !== 1 || deployments[0]?.rolloutState === 'IN_PROGRESS')
    return 'A deployment of the service is in progress. Wait for its end.'
  if (lifecycleHooks.length > 0)
    return 'The service has lifecycle hooks, which may not be shown whole. Use another service.'
  if (tags.some(({ key }) => key?.startsWith('deploy-kit:configuration-before') === true))
    return 'A rollout has left its configuration on the service. Run a deployment or rollback of deploy-kit first.'
  return undefined
}

/** Whether the service is tagged for the probe. */
export function isAllowed({ tags = [] }: Service): boolean {
  return tags.some(({ key, value }) => key === 'deploy-kit:probe' && value === 'allowed')
}
