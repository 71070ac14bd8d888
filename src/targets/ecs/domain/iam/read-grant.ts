import type { TrafficShiftService } from '../traffic-shift/traffic-shift-service.js'
import { NEEDED_ACTIONS, type ReadAction } from './needed-actions.js'
import type { PolicyStatement } from './policy-statement.js'

/**
 * The statement that allows to read one thing of a service, as narrow as docs/iam/deploy.json has it. Actions that support no
 * resource take `*`: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 */
export function readGrant(action: ReadAction, { arn, cluster, name }: TrafficShiftService): PolicyStatement {
  const [, partition = '', , region = '', account = ''] = arn.split(':')
  const allow = (Resource: readonly string[]): PolicyStatement => ({ Effect: 'Allow', Action: [action], Resource })
  const ecs = (resource: string) => `arn:${partition}:ecs:${region}:${account}:${resource}`
  const clusterName = cluster.slice(cluster.lastIndexOf('/') + 1)
  const isOf = (statement: 'ReadService' | 'ReadTasks' | 'ReadLogs') =>
    NEEDED_ACTIONS[statement].some(each => each === action)
  if (isOf('ReadService')) {
    const parts = ['service-deployment', 'service-revision'].map(part => ecs(`${part}/${clusterName}/${name}/*`))
    return allow([arn, ...parts])
  }
  if (isOf('ReadTasks'))
    return { ...allow(['*']), Condition: { ArnEquals: { 'ecs:cluster': ecs(`cluster/${clusterName}`) } } }
  if (isOf('ReadLogs')) return allow([`arn:${partition}:logs:${region}:${account}:log-group:*:log-stream:*`])
  return allow(['*'])
}
