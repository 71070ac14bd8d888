import type { ServiceLoadBalancer } from '../service/service-snapshot.js'
import type { TrafficShiftService } from '../traffic-shift/traffic-shift-service.js'
import { readForward, type Attachment, type ForwardingRule } from './attachment.js'
import { changeRule, changeService, createGroup, subshell, type ReadyBalancer } from './readiness-commands.js'

/** How a service behind a load balancer becomes ready for canary and blue/green deployments. */
export type ReadinessPlan =
  | { readonly kind: 'ready' }
  /** Lines for a POSIX shell with the AWS CLI. Each can be run again. */
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  /** No commands fit; why, in one sentence. */
  | { readonly kind: 'by-hand'; readonly reason: string }

/** The service, and by target group ARN what AWS shows of it; without an entry it could not be found. */
export interface ReadinessFacts {
  readonly service: Pick<TrafficShiftService, 'arn' | 'cluster' | 'name' | 'loadBalancers'>
  readonly attachments: ReadonlyMap<string, Attachment>
}

/** Whether ECS could shift the traffic of every load balancer of a service, as far as the service itself shows. */
export function isReady(loadBalancers: readonly ServiceLoadBalancer[]): boolean {
  return loadBalancers.every(
    ({ alternateTargetGroup, productionRule, infrastructureRole }) =>
      alternateTargetGroup !== undefined && productionRule !== undefined && infrastructureRole !== undefined
  )
}

/**
 * The commands that add an alternate target group, the weights of the production rule and the role for ECS to a service that has
 * none of them. All traffic stays where it is; the last command replaces the tasks once, as a rolling update.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html
 */
export function planReadiness({ service, attachments }: ReadinessFacts): ReadinessPlan {
  const { loadBalancers } = service
  if (loadBalancers.length === 0) return byHand('Canary and blue/green require a load balancer.')
  if (isReady(loadBalancers)) return { kind: 'ready' }
  const entries: Entry[] = []
  for (const [index, balancer] of loadBalancers.entries()) {
    const entry = planEntry(balancer, { index, attachment: attachments.get(balancer.targetGroup) })
    if (typeof entry === 'string') return byHand(entry)
    entries.push(entry)
  }
  const commands = [...entries.flatMap(({ lines }) => lines), ...changeService(service, entries)]
  return { kind: 'commands', lines: subshell(service, commands) }
}

interface Entry extends ReadyBalancer {
  readonly lines: readonly string[]
}

/** What one entry of the load balancers lacks; a sentence when no commands fit. */
function planEntry(
  balancer: ServiceLoadBalancer,
  { index, attachment }: { readonly index: number; readonly attachment: Attachment | undefined }
): Entry | string {
  const { targetGroup, containerName, containerPort } = balancer
  const place = `loadBalancers[${index}]`
  if (attachment === undefined) return `The target group of ${place} could not be read.`
  if (containerName === undefined || containerPort === undefined) return `${place} has no container name and port.`
  const { group } = attachment
  if (group.protocol !== 'HTTP' && group.protocol !== 'HTTPS')
    return `Target group ${group.name} does not belong to an Application Load Balancer (protocol: ${group.protocol ?? 'unknown'}).`
  const rule = chooseRule(balancer, attachment)
  if (typeof rule === 'string') return rule
  const others = readForward(rule).filter(({ arn }) => arn !== targetGroup)
  if (others.length > 1 || others.some(({ weight }) => weight > 0))
    return `Listener rule ${rule.arn} also forwards to other target groups. ECS needs exactly two target groups, with all weight on the service's own.`
  const known = balancer.alternateTargetGroup ?? others[0]?.arn
  const variable = index === 0 ? 'alternate' : `alternate_${index + 1}`
  const alternate = known ?? { variable }
  const made = known === undefined ? createGroup(group, variable) : []
  return { balancer, alternate, rule: rule.arn, lines: [...made, changeRule(rule, targetGroup, alternate)] }
}

/** ECS shifts the traffic of one rule: others that forward to the same group would keep sending to tasks that are gone. */
function chooseRule({ productionRule }: ServiceLoadBalancer, { group, rules }: Attachment): ForwardingRule | string {
  const [rule, ...more] = rules
  if (rule === undefined) return `No listener rule forwards to target group ${group.name}.`
  if (more.length > 0)
    return `${rules.length} listener rules forward to target group ${group.name}, but ECS shifts only one rule. Merge them into one rule, or redirect HTTP to HTTPS. The rules are ${rules.map(({ arn }) => arn).join(', ')}.`
  if (productionRule !== undefined && productionRule !== rule.arn)
    return `productionListenerRule is ${productionRule}, but ${rule.arn} forwards to target group ${group.name}.`
  return rule
}

function byHand(reason: string): ReadinessPlan {
  return { kind: 'by-hand', reason }
}
