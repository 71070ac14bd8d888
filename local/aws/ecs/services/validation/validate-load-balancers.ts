import type { AdvancedConfiguration, LoadBalancer } from '@aws-sdk/client-ecs'
import type { Traffic } from '../../../elbv2/traffic.js'
import { ecsError } from '../../ecs-error.js'
import type { TaskDefinitionRevision } from '../../task-definitions/task-definition-store.js'

interface Surroundings {
  readonly taskDefinition: TaskDefinitionRevision
  readonly traffic: Traffic
  readonly strategy: string
}

/**
 * The errors that occur immediately; those that occur later are the deployment's.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
export function validateLoadBalancers(loadBalancers: readonly LoadBalancer[], surroundings: Surroundings): void {
  const groups = loadBalancers.flatMap(({ targetGroupArn, advancedConfiguration }) =>
    [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter(group => group !== undefined)
  )
  const duplicate = groups.find((group, index) => groups.indexOf(group) !== index)
  if (duplicate !== undefined) throw ecsError.invalidParameter(`Duplicate targetGroupArn found: ${duplicate}`)
  checkAdvanced(loadBalancers, surroundings.strategy)
  for (const loadBalancer of loadBalancers) checkContainer(loadBalancer, surroundings.taskDefinition)
  for (const loadBalancer of loadBalancers) {
    checkTargetGroups(loadBalancer, surroundings.traffic)
    checkTestRule(loadBalancer, surroundings.traffic)
  }
}

function checkAdvanced(loadBalancers: readonly LoadBalancer[], strategy: string): void {
  const advanced = loadBalancers.filter(({ advancedConfiguration }) => advancedConfiguration !== undefined)
  if (strategy !== 'ROLLING' && advanced.length < loadBalancers.length) {
    throw ecsError.invalidParameter(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy'
    )
  }
  if (advanced.length > 0 && advanced.length < loadBalancers.length) {
    throw ecsError.invalidParameter(
      'Either all or none of the provided loadBalancers must have advancedConfiguration defined'
    )
  }
  for (const { advancedConfiguration } of advanced) checkRules(advancedConfiguration ?? {})
}

/** An ALB is named by rules, an NLB by listeners. */
function checkRules(advanced: AdvancedConfiguration): void {
  for (const name of ['productionListenerRule', 'testListenerRule'] as const) {
    const ruleArn = advanced[name]
    if (ruleArn !== undefined && !/:listener-rule\/app\/|:listener\/net\//.test(ruleArn)) {
      throw ecsError.invalidParameter(
        `${name} has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${ruleArn}`
      )
    }
  }
  const { productionListenerRule, testListenerRule } = advanced
  if (productionListenerRule !== undefined && productionListenerRule === testListenerRule) {
    throw ecsError.invalidParameter(
      `The following rules cannot be used as both production and test listener rules: ${productionListenerRule}`
    )
  }
  for (const name of ['alternateTargetGroupArn', 'productionListenerRule', 'roleArn'] as const) {
    if (advanced[name] === undefined) throw ecsError.invalidParameter(`advancedConfiguration requires ${name}.`)
  }
}

function checkContainer({ containerName = '', containerPort = 0 }: LoadBalancer, task: TaskDefinitionRevision): void {
  const container = task.definition.containerDefinitions?.find(({ name }) => name === containerName)
  if (container === undefined) {
    throw ecsError.invalidParameter(`The container ${containerName} does not exist in the task definition.`)
  }
  if (container.portMappings?.some(port => port.containerPort === containerPort) !== true) {
    throw ecsError.invalidParameter(
      `The container ${containerName} did not have a container port ${containerPort} defined.`
    )
  }
}

function checkTargetGroups({ targetGroupArn, advancedConfiguration }: LoadBalancer, traffic: Traffic): void {
  if (targetGroupArn === undefined) throw ecsError.invalidParameter('targetGroupArn should not be null or empty.')
  for (const group of [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn]) {
    if (group !== undefined && !traffic.hasTargetGroup(group)) {
      throw ecsError.invalidParameter(`Unable to find target group ${group}: TargetGroupNotFound`)
    }
  }
  if (traffic.isServed(targetGroupArn)) return
  const alternate = advancedConfiguration?.alternateTargetGroupArn
  if (alternate !== undefined && traffic.isServed(alternate)) return
  throw ecsError.invalidParameter(
    `The target group with targetGroupArn ${targetGroupArn} does not have an associated load balancer.`
  )
}

function checkTestRule({ targetGroupArn = '', advancedConfiguration }: LoadBalancer, traffic: Traffic): void {
  const { productionListenerRule = '', alternateTargetGroupArn = '', testListenerRule } = advancedConfiguration ?? {}
  const weights = traffic.weights(productionListenerRule)
  if (advancedConfiguration === undefined || weights === undefined || testListenerRule !== undefined) return
  if (weights.has(targetGroupArn) && weights.has(alternateTargetGroupArn)) return
  throw ecsError.invalidParameter(
    'For Application LoadBalancer, testListenerRule is required when productionListenerRule is not associated with both targetGroup and alternateTargetGroup'
  )
}
