import type { Shape } from '../../aws-service.js'
import type { ActionList, ForwardAction, RoutingAction } from './action-list.js'

/** A list of actions as DescribeRules and DescribeListeners show it. */
export function renderActions({ before, routing, routingOrder }: ActionList): Shape[] {
  return [...before, { ...renderRouting(routing), Order: routingOrder }]
}

function renderRouting(action: RoutingAction): Shape {
  switch (action.kind) {
    case 'forward':
      return renderForward(action)
    case 'fixed-response':
      return {
        Type: 'fixed-response',
        FixedResponseConfig: {
          StatusCode: String(action.statusCode),
          ContentType: action.contentType,
          MessageBody: action.body === '' ? undefined : action.body
        }
      }
    case 'redirect':
      return {
        Type: 'redirect',
        RedirectConfig: {
          Protocol: action.protocol,
          Host: action.host,
          Port: action.port,
          Path: action.path,
          Query: action.query,
          StatusCode: `HTTP_${action.statusCode}`
        }
      }
  }
}

/** `TargetGroupArn` is shown beside `ForwardConfig` only where one target group takes it all. */
function renderForward({ targetGroups, stickiness }: ForwardAction): Shape {
  return {
    Type: 'forward',
    TargetGroupArn: targetGroups.length === 1 ? targetGroups[0]?.arn : undefined,
    ForwardConfig: {
      TargetGroups: targetGroups.map(({ arn, weight }) => ({ TargetGroupArn: arn, Weight: weight })),
      TargetGroupStickinessConfig: { Enabled: stickiness.enabled, DurationSeconds: stickiness.durationSeconds }
    }
  }
}
