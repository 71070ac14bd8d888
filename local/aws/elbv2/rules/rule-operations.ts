import { AwsError } from '../../aws-error.js'
import type { Operation, Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'
import { checkForwarding } from './check-forwarding.js'
import type { Elbv2Context } from '../elbv2-context.js'
import { invalidRequest, readElbv2Request } from '../elbv2-request.js'
import { rulesInOrder } from './rule-order.js'
import type { Listener } from '../load-balancers/load-balancer.js'
import { pageOf } from '../page.js'
import { readActions } from './read-actions.js'
import { readConditions } from './read-conditions.js'
import { renderActions } from './render-actions.js'
import { renderConditions } from './render-conditions.js'
import { newResourceId } from '../resource-name.js'
import { Rule } from './rule.js'

const priorities = { from: 1, to: 50_000 }
const maximumRules = 100

export function ruleOperations(context: Elbv2Context): Record<string, Operation> {
  return {
    CreateRule: input => createRule(readElbv2Request(input), context),
    DescribeRules: input => describeRules(readElbv2Request(input), context),
    ModifyRule: input => modifyRule(readElbv2Request(input), context),
    SetRulePriorities: input => setRulePriorities(readElbv2Request(input), context),
    DeleteRule: input => deleteRule(readElbv2Request(input), context)
  }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html */
function createRule(fields: RequestFields, context: Elbv2Context): Shape {
  const { registry } = context
  const listener = registry.listener(fields.requiredText('ListenerArn'))
  const priority = fields.integer('Priority', priorities)
  if (priority === undefined) throw invalidRequest('A priority must be specified')
  const conditions = readConditions(fields.shapes('Conditions'))
  if (conditions.length === 0) throw invalidRequest('A condition must be specified')
  const actions = readActions(fields.shapes('Actions'))
  checkForwarding(actions, { registry, loadBalancer: listener.loadBalancer })
  refuseTakenPriority(listener, priority)
  if (listener.rules.size >= maximumRules) {
    throw new AwsError('TooManyRules', `A load balancer can have at most ${maximumRules} rules`)
  }
  const arn = `${listener.arn.replace(':listener/', ':listener-rule/')}/${newResourceId()}`
  const rule = new Rule(arn, priority, { conditions, actions })
  context.tags.add(arn, fields.shapes('Tags'))
  listener.rules.set(arn, rule)
  context.health.reconcile()
  return { Rules: [renderRule(rule)] }
}

function refuseTakenPriority(listener: Listener, priority: number): void {
  if ([...listener.rules.values()].some(rule => rule.priority === priority)) {
    throw new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`)
  }
}

function describeRules(fields: RequestFields, { registry }: Elbv2Context): Shape {
  const listener = fields.text('ListenerArn')
  const arns = fields.texts('RuleArns')
  if ((listener === undefined) === (arns.length === 0)) {
    throw invalidRequest('You must specify either listener rule ARNs or a listener ARN')
  }
  const found =
    listener === undefined ? arns.map(arn => registry.findRule(arn)?.rule) : rulesInOrder(registry.listener(listener))
  const rules = found.filter(rule => rule !== undefined)
  if (rules.length < found.length) throw new AwsError('RuleNotFound', 'One or more rules not found')
  const { items, NextMarker } = pageOf(rules, fields)
  return { Rules: items.map(renderRule), NextMarker }
}

/**
 * Actions and conditions that are sent replace the whole list; what is not sent stays.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html
 */
function modifyRule(fields: RequestFields, context: Elbv2Context): Shape {
  const { registry, clock, weightPropagation } = context
  const { listener, rule } = registry.rule(fields.requiredText('RuleArn'))
  const sentConditions = fields.shapes('Conditions')
  const sentActions = fields.shapes('Actions')
  if (rule.priority === undefined) {
    throw new AwsError('OperationNotPermitted', `Default rule '${rule.arn}' cannot be modified`)
  }
  if (sentConditions.length + sentActions.length === 0) {
    throw invalidRequest('Either conditions or actions must be specified')
  }
  const conditions = sentConditions.length > 0 ? readConditions(sentConditions) : undefined
  const actions = sentActions.length > 0 ? readActions(sentActions) : undefined
  if (actions !== undefined) {
    checkForwarding(actions, { registry, loadBalancer: listener.loadBalancer })
    rule.change(actions, { clock, delay: weightPropagation })
  }
  if (conditions !== undefined) rule.conditions = conditions
  context.health.reconcile()
  return { Rules: [renderRule(rule)] }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html */
function setRulePriorities(fields: RequestFields, { registry }: Elbv2Context): Shape {
  const changes = fields.shapes('RulePriorities').map(pair => {
    const priority = pair.integer('Priority', priorities)
    if (priority === undefined) throw invalidRequest('A priority must be specified')
    return { ...registry.rule(pair.requiredText('RuleArn')), priority }
  })
  for (const { rule, listener, priority } of changes) {
    if (rule.priority === undefined) {
      throw new AwsError('OperationNotPermitted', `Priority of the default rule '${rule.arn}' cannot be changed`)
    }
    const stays = (other: Rule) => !changes.some(change => change.rule === other)
    const taken = [...listener.rules.values()].some(other => stays(other) && other.priority === priority)
    const twice = changes.some(other => other.rule !== rule && other.priority === priority)
    if (taken || twice) throw new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`)
  }
  for (const { rule, priority } of changes) rule.priority = priority
  return { Rules: changes.map(({ rule }) => renderRule(rule)) }
}

function deleteRule(fields: RequestFields, { registry, tags, health }: Elbv2Context): Shape {
  const { listener, rule } = registry.rule(fields.requiredText('RuleArn'))
  if (rule.priority === undefined) {
    throw new AwsError('OperationNotPermitted', `Default rule '${rule.arn}' cannot be deleted`)
  }
  listener.rules.delete(rule.arn)
  tags.forget(rule.arn)
  health.reconcile()
  return {}
}

function renderRule(rule: Rule): Shape {
  return {
    RuleArn: rule.arn,
    Priority: rule.priority === undefined ? 'default' : String(rule.priority),
    Conditions: renderConditions(rule.conditions),
    Actions: renderActions(rule.actions),
    IsDefault: rule.priority === undefined
  }
}
