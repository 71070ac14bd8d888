import {
  DeploymentLifecycleHookStatus,
  ServiceDeploymentLifecycleStage,
  ServiceDeploymentStatus,
  type DeploymentConfiguration,
  type DeploymentLifecycleHook,
  type ServiceDeployment
} from '@aws-sdk/client-ecs'
import { answerOf, NOT_SEEN, type Finding } from './checks.js'
import type { ServiceFacts } from './read-service.js'
import { shorten } from './shorten.js'

const STATUSES: readonly string[] = Object.values(ServiceDeploymentStatus)
/** The SDK's list lacks the stage that a pause before a production shift is in. */
const STAGES: readonly string[] = [...Object.values(ServiceDeploymentLifecycleStage), 'PRE_PRODUCTION_TRAFFIC_SHIFT']
const HOOK_STATUSES: readonly string[] = Object.values(DeploymentLifecycleHookStatus)
const ENDED = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']

/** What the descriptions of a service, its deployments and revisions show. */
export function judgeService(facts: ServiceFacts): readonly Finding[] {
  return [
    judgeHooks(facts),
    judgeBreaker(facts),
    judgeRollingGroup(facts),
    judgeEarlySuccess(facts),
    judgeRollingBake(facts),
    judgeWeights(facts),
    judgeStages(facts),
    judgeCurrentDeployment(facts),
    judgeTags(facts)
  ]
}

/** What DescribeServices or DescribeServiceDeployments shows of PAUSE hooks: the value of the switch `describedHooks`. */
export function judgeShownHooks(hooks: readonly DeploymentLifecycleHook[], where: string): Finding {
  // A hook that calls something has an ARN, whatever else is shown.
  const pauses = hooks.filter(({ hookTargetArn }) => hookTargetArn === undefined)
  if (pauses.length === 0) return { check: 'described-hooks', answer: NOT_SEEN, seen: 'No PAUSE hook is shown.' }
  const members = [...new Set(pauses.flatMap(hook => membersOf(hook)))].toSorted()
  const isWhole = pauses.every(hook => hook.targetType !== undefined && hook.timeoutConfiguration !== undefined)
  const isStages = pauses.every(hook => hook.targetType === undefined && hook.timeoutConfiguration === undefined)
  const answer = isWhole ? 'whole' : isStages ? 'stages' : 'otherwise'
  return { check: 'described-hooks', answer, seen: `${where}: ${members.join(', ')}` }
}

function judgeHooks({ service, deployments }: ServiceFacts): Finding {
  const now = judgeShownHooks(service.deploymentConfiguration?.lifecycleHooks ?? [], 'DescribeServices')
  if (now.answer !== NOT_SEEN) return now
  const past = deployments.flatMap(({ deploymentConfiguration }) => deploymentConfiguration?.lifecycleHooks ?? [])
  return judgeShownHooks(past, 'DescribeServiceDeployments')
}

function judgeBreaker({ deployments }: ServiceFacts): Finding {
  const check = 'shift-breaker'
  const shifts = deployments.filter(
    ({ deploymentConfiguration: given }) =>
      strategyOf(given) !== 'ROLLING' && given?.deploymentCircuitBreaker?.enable === true
  )
  const triggered = shifts.find(({ deploymentCircuitBreaker }) => deploymentCircuitBreaker?.status === 'TRIGGERED')
  if (triggered !== undefined) return { check, answer: 'heeded', seen: describeBreaker(triggered) }
  const passed = shifts.find(
    ({ deploymentCircuitBreaker: breaker }) =>
      breaker?.threshold !== undefined && breaker.threshold > 0 && (breaker.failureCount ?? 0) > breaker.threshold
  )
  if (passed !== undefined) return { check, answer: 'ignored', seen: describeBreaker(passed) }
  return {
    ...{ check, answer: NOT_SEEN },
    seen: `${shifts.length} of ${deployments.length} deployments had a circuit breaker with another strategy than ROLLING; none reached its threshold.`
  }
}

function describeBreaker({ deploymentConfiguration, deploymentCircuitBreaker: breaker, status }: ServiceDeployment) {
  const failures = `${breaker?.failureCount ?? 0} failures with threshold ${breaker?.threshold ?? '?'}`
  return `${strategyOf(deploymentConfiguration)}: breaker ${breaker?.status ?? 'unknown'}, ${failures}, deployment ${status ?? 'unknown'}`
}

function judgeRollingGroup({ service, deployments, revisions }: ServiceFacts): Finding {
  const check = 'rolling-group'
  const [balancer] = service.loadBalancers ?? []
  const first = balancer?.targetGroupArn
  const alternate = balancer?.advancedConfiguration?.alternateTargetGroupArn
  const groupOf = (arn: string | undefined) =>
    revisions.find(revision => revision.serviceRevisionArn === arn)?.resolvedConfiguration?.loadBalancers?.[0]
      ?.targetGroupArn
  for (const deployment of deployments) {
    if (strategyOf(deployment.deploymentConfiguration) !== 'ROLLING' || alternate === undefined) continue
    const sources = (deployment.sourceServiceRevisions ?? []).map(({ arn }) => groupOf(arn))
    if (sources.length === 0 || !sources.every(group => group === alternate)) continue
    const used = groupOf(deployment.targetServiceRevision?.arn)
    const answer = used === alternate ? 'serving' : used === first ? 'first' : 'otherwise'
    return { check, answer, seen: `From ${shorten(alternate)} to ${shorten(used ?? 'no group')}` }
  }
  return { check, answer: NOT_SEEN, seen: 'No rolling deployment began with the tasks in the alternate target group.' }
}

function judgeEarlySuccess({ service, deployments }: ServiceFacts): Finding {
  const check = 'early-success'
  const { earlySuccessCriteria: shown } = service.deploymentConfiguration ?? {}
  const past = deployments.find(({ deploymentConfiguration: given }) => given?.earlySuccessCriteria?.enable === true)
  const kept = shown ?? past?.deploymentConfiguration?.earlySuccessCriteria
  if (kept === undefined) return { check, answer: NOT_SEEN, seen: 'Neither the service nor a deployment has criteria.' }
  const isWhole = kept.enable !== undefined && (kept.enable ? kept.healthyPercent !== undefined : true)
  const { runningTaskCount, requestedTaskCount } = past?.targetServiceRevision ?? {}
  const counts =
    past === undefined
      ? ''
      : `; ${past.status ?? '?'} with ${runningTaskCount ?? '?'} of ${requestedTaskCount ?? '?'} tasks`
  return {
    check,
    answer: answerOf(isWhole),
    seen: `${shown === undefined ? 'Deployment' : 'Service'} shows ${JSON.stringify(kept)}${counts}`
  }
}

function judgeRollingBake({ service, deployments }: ServiceFacts): Finding {
  const check = 'rolling-bake'
  const configurations = [service, ...deployments].map(({ deploymentConfiguration }) => deploymentConfiguration)
  const rolling = configurations.filter(given => given !== undefined && strategyOf(given) === 'ROLLING')
  const bakes = rolling.flatMap(given => given?.bakeTimeInMinutes ?? [])
  const alarms = rolling.filter(given => given?.alarms?.enable === true).length
  const seen = `${rolling.length} ROLLING configurations: bakeTimeInMinutes ${bakes.join(', ') || 'not shown'}; alarms on in ${alarms}`
  return { check, answer: bakes.length === 0 ? NOT_SEEN : answerOf(true), seen }
}

function judgeWeights({ deployments, weights, revisions }: ServiceFacts): Finding {
  const check = 'production-weights'
  const newest = deployments.find(
    ({ targetServiceRevision: target }) => target?.requestedProductionTrafficWeight !== undefined
  )
  const target = newest?.targetServiceRevision
  if (target === undefined || weights.size === 0)
    return { check, answer: NOT_SEEN, seen: 'No deployment names a weight, or no production rule was read.' }
  const revision = revisions.find(({ serviceRevisionArn }) => serviceRevisionArn === target.arn)
  const group = revision?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? ''
  const requested = target.requestedProductionTrafficWeight ?? 0
  const shown = weights.get(group)
  const all = [...weights].map(([arn, weight]) => `${shorten(arn)} ${weight}`).join(', ')
  const isRunning = newest?.status === 'IN_PROGRESS'
  const answer = isRunning ? answerOf(shown === requested) : NOT_SEEN
  return { check, answer, seen: `${newest?.status ?? '?'}: requested ${requested}%, rule: ${all}` }
}

function judgeStages({ deployments }: ServiceFacts): Finding {
  const check = 'stages-and-statuses'
  const statuses = distinct(deployments.map(({ status }) => status))
  const stages = distinct(deployments.map(({ lifecycleStage }) => lifecycleStage))
  const hooks = distinct(
    deployments.flatMap(({ lifecycleHookDetails = [] }) => lifecycleHookDetails.map(({ status }) => status))
  )
  const unknown = [
    ...statuses.filter(status => !STATUSES.includes(status)),
    ...stages.filter(stage => !STAGES.includes(stage)),
    ...hooks.filter(status => !HOOK_STATUSES.includes(status))
  ]
  const seen = `statuses ${list(statuses)}; stages ${list(stages)}; hooks ${list(hooks)}; unknown ${list(unknown)}`
  return { check, answer: statuses.length === 0 ? NOT_SEEN : answerOf(unknown.length === 0), seen }
}

function judgeCurrentDeployment({ service, deployments: [newest] }: ServiceFacts): Finding {
  const check = 'current-deployment'
  if (newest === undefined || !ENDED.includes(newest.status ?? ''))
    return { check, answer: NOT_SEEN, seen: 'No deployment has ended.' }
  const isNamed = service.currentServiceDeployment === newest.serviceDeploymentArn
  const named = service.currentServiceDeployment === undefined ? 'none' : isNamed ? 'the newest' : 'another'
  return {
    check,
    answer: answerOf(isNamed),
    seen: `After ${newest.status ?? '?'}, currentServiceDeployment names ${named}`
  }
}

function judgeTags({ service, taskTags }: ServiceFacts): Finding {
  const check = 'propagated-tags'
  const ours = taskTags?.filter(key => key.startsWith('deploy-kit:'))
  const isCopied = service.propagateTags === 'SERVICE'
  const seen = `propagateTags ${service.propagateTags ?? 'not shown'}; tags of ours on a task: ${ours === undefined ? 'no task' : list(ours)}`
  // A task without them may have been started before the service was tagged.
  if (ours === undefined || ours.length === 0) return { check, answer: NOT_SEEN, seen }
  return { check, answer: answerOf(isCopied), seen }
}

function strategyOf(configuration: DeploymentConfiguration | undefined): string {
  return configuration?.strategy ?? 'ROLLING'
}

function membersOf(hook: object): readonly string[] {
  return Object.entries(hook).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.flatMap(value => value ?? []))]
}

function list(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join(', ')
}
