import { describe, expect, it } from '@jest/globals'
import { linkService, linkTask } from './console-links.js'

const ARN = 'arn:aws:ecs:eu-west-1:111122223333'

describe('linkService', () => {
  it('opens the service in the region of its revision', () => {
    expect(linkService({ cluster: `${ARN}:cluster/prod`, service: 'api' }, `${ARN}:task-definition/api:42`)).toEqual([
      {
        text: 'Deployments in the ECS console',
        href: 'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/api/deployments?region=eu-west-1'
      },
      {
        text: 'Health and metrics',
        href: 'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/api/health?region=eu-west-1'
      }
    ])
  })

  it.each([[undefined], ['api'], ['arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/api:1']])(
    'gives no address that it does not know: %j',
    arn => {
      expect(linkService({ cluster: 'prod', service: 'api' }, arn)).toEqual([])
    }
  )
})

describe('linkTask', () => {
  it('opens the task', () => {
    expect(linkTask('prod', `${ARN}:task/prod/0f3a`)).toEqual([
      {
        text: 'Task in the ECS console',
        href: 'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/tasks/0f3a?region=eu-west-1'
      }
    ])
  })
})
