import { shellWord } from '../../../../domain/command/shell-word.js'

/** A production listener rule that may keep the service's tasks from receiving all traffic. */
export interface RuleTraffic {
  /** ARN of the listener rule; of a Network Load Balancer, of the listener. */
  readonly rule: string
  /**
   * Which target groups of the service receive its traffic: `other`: only the one that the tasks are not in; `others-too`: the one of the
   * tasks, and the rule names groups that are not of the service. `missing`: it does not exist, or does not forward. `unknown`: it is read
   * once ECS shows the group that it put the tasks in.
   */
  readonly to: 'both' | 'other' | 'others-too' | 'none' | 'missing' | 'unknown'
  /** ARN of the target group that the service's tasks are in. */
  readonly tasksIn: string
  /** It does more than forward, as an authentication. */
  readonly otherActions?: boolean
}

/** A clause on what such a rule does: `listener rule … sends production traffic to both target groups of the service`. */
export function describeRuleTraffic({ rule, to }: RuleTraffic): string {
  const name = `${isListener(rule) ? 'listener' : 'listener rule'} ${rule}`
  switch (to) {
    case 'both':
      return `${name} sends production traffic to both target groups of the service`
    case 'other':
      return `${name} sends production traffic to a target group without tasks of the service`
    case 'others-too':
      return `${name} also forwards to a target group that is not of the service`
    case 'none':
      return `${name} sends production traffic to no target group of the service`
    case 'missing':
      return `${name} does not exist or does not forward to target groups`
    case 'unknown':
      return `${name} may send production traffic to a target group without tasks of the service`
  }
}

/** One sentence on how to send all of its traffic to the service's tasks. */
export function adviseOnRule({ rule, to, tasksIn, otherActions }: RuleTraffic): string {
  if (to === 'missing') return 'Correct productionListenerRule of the service.'
  if (to === 'unknown') return 'Check its weights.'
  // The command replaces all actions of a rule.
  if (otherActions === true)
    return `Set the weights of its forward action so that ${tasksIn} receives all traffic. Keep its other actions.`
  const actions = `Type=forward,TargetGroupArn=${shellWord(tasksIn)}`
  const command = isListener(rule)
    ? `aws elbv2 modify-listener --listener-arn ${shellWord(rule)} --default-actions ${actions}`
    : `aws elbv2 modify-rule --rule-arn ${shellWord(rule)} --actions ${actions}`
  return `To send all traffic to the target group of its tasks: ${command}`
}

function isListener(arn: string): boolean {
  return arn.includes(':listener/')
}
