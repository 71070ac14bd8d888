import { AwsError } from '../../aws-error.js'
import type { RequestFields } from '../../request-fields.js'
import type {
  ActionList,
  FixedResponseAction,
  ForwardAction,
  GroupStickiness,
  RedirectAction,
  RoutingAction,
  WeightedTargetGroup
} from './action-list.js'
import { invalidRequest } from '../elbv2-request.js'

const passedOver = ['authenticate-oidc', 'authenticate-cognito', 'jwt-validation'] as const
const routing = ['forward', 'fixed-response', 'redirect'] as const
const maximumTargetGroups = 5
const sevenDays = 604_800

/**
 * Reads the actions of a rule or a listener's default:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html
 */
export function readActions(actions: readonly RequestFields[]): ActionList {
  if (actions.length === 0) throw invalidRequest('At least one action must be specified')
  const sorted = [...actions].sort((a, b) => orderOf(a) - orderOf(b))
  const last = sorted.at(-1)
  const before = sorted.slice(0, -1)
  for (const action of before) {
    const type = action.requiredText('Type')
    if (!passedOver.some(one => one === type)) {
      throw new AwsError('InvalidLoadBalancerAction', `The action type '${type}' must be performed last, and only once`)
    }
  }
  if (last === undefined) throw invalidRequest('At least one action must be specified')
  const order = last.integer('Order', { from: 1, to: 50_000 })
  return {
    before: before.map(action => action.shape),
    routing: readRoutingAction(last),
    ...(order !== undefined && { routingOrder: order })
  }
}

function orderOf(action: RequestFields): number {
  return action.integer('Order', { from: 1, to: 50_000 }) ?? 50_000
}

function readRoutingAction(action: RequestFields): RoutingAction {
  const type = action.requiredText('Type')
  if (passedOver.some(one => one === type)) {
    throw new AwsError(
      'InvalidLoadBalancerAction',
      `The last action must be one of forward, fixed-response, redirect; got '${type}'`
    )
  }
  switch (action.oneOf('Type', routing)) {
    case 'fixed-response':
      return readFixedResponse(action)
    case 'redirect':
      return readRedirect(action)
    default:
      return readForward(action)
  }
}

function readForward(action: RequestFields): ForwardAction {
  const config = action.nested('ForwardConfig')
  const groups = config?.shapes('TargetGroups').map(readWeightedGroup) ?? []
  const single = action.text('TargetGroupArn')
  if (groups.length === 0 && single === undefined) {
    throw invalidRequest('A target group ARN must be specified')
  }
  if (groups.length > maximumTargetGroups) {
    throw new AwsError('TooManyTargetGroups', `A forward action can have at most ${maximumTargetGroups} target groups`)
  }
  refuseContradictions(groups, single)
  return {
    kind: 'forward',
    targetGroups: groups.length > 0 || single === undefined ? groups : [{ arn: single, weight: 1 }],
    stickiness: readStickiness(config?.nested('TargetGroupStickinessConfig'))
  }
}

function refuseContradictions(groups: readonly WeightedTargetGroup[], single: string | undefined): void {
  if (new Set(groups.map(group => group.arn)).size !== groups.length) {
    throw invalidRequest('A target group can be specified only once in a forward action')
  }
  if (single === undefined || groups.length === 0) return
  if (groups.length > 1 || groups[0]?.arn !== single) {
    throw invalidRequest(
      'If both ForwardConfig and TargetGroupArn are specified, ForwardConfig must hold that one target group'
    )
  }
}

function readWeightedGroup(group: RequestFields): WeightedTargetGroup {
  return { arn: group.requiredText('TargetGroupArn'), weight: group.integer('Weight', { from: 0, to: 999 }) ?? 1 }
}

function readStickiness(config: RequestFields | undefined): GroupStickiness {
  const enabled = config?.flag('Enabled') ?? false
  const durationSeconds = config?.integer('DurationSeconds', { from: 1, to: sevenDays })
  if (enabled && durationSeconds === undefined) {
    throw invalidRequest('DurationSeconds must be specified when target group stickiness is enabled')
  }
  return { enabled, ...(durationSeconds !== undefined && { durationSeconds }) }
}

function readFixedResponse(action: RequestFields): FixedResponseAction {
  const config = action.nested('FixedResponseConfig')
  if (config === undefined) throw invalidRequest('FixedResponseConfig must be specified')
  const status = config.requiredText('StatusCode')
  if (!/^[245]\d\d$/.test(status)) {
    throw invalidRequest(`'${status}' is not valid for 'StatusCode': must be a 2XX, 4XX or 5XX code`)
  }
  const body = config.text('MessageBody') ?? ''
  if (body.length > 1024) throw invalidRequest('MessageBody can have at most 1024 characters')
  return {
    kind: 'fixed-response',
    statusCode: Number(status),
    contentType: config.text('ContentType') ?? 'text/plain',
    body
  }
}

function readRedirect(action: RequestFields): RedirectAction {
  const config = action.nested('RedirectConfig')
  if (config === undefined) throw invalidRequest('RedirectConfig must be specified')
  const status = config.oneOf('StatusCode', ['HTTP_301', 'HTTP_302'])
  if (status === undefined) throw invalidRequest("'StatusCode' must be specified")
  const redirect: RedirectAction = {
    kind: 'redirect',
    statusCode: status === 'HTTP_301' ? 301 : 302,
    protocol: config.text('Protocol') ?? '#{protocol}',
    host: config.text('Host') ?? '#{host}',
    port: config.text('Port') ?? '#{port}',
    path: config.text('Path') ?? '/#{path}',
    query: config.text('Query') ?? '#{query}'
  }
  if (leadsBack(redirect)) {
    throw invalidRequest('A redirect must change at least one of protocol, port, host or path: it would loop')
  }
  return redirect
}

function leadsBack({ protocol, host, port, path }: RedirectAction): boolean {
  return protocol === '#{protocol}' && host === '#{host}' && port === '#{port}' && path === '/#{path}'
}
