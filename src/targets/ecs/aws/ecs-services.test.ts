import { ECSClient } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startHttpService, type HttpService } from '../../../../local/services/http-service.js'
import { systemClock } from '../../../adapters/system-clock.js'
import { awsCalls } from '../../../aws/calls.js'
import { ecsServices } from './ecs-services.js'

const ARN = 'arn:aws:ecs:eu-west-1:123456789012'
const SERVICE = {
  ...{ serviceName: 'api', serviceArn: `${ARN}:service/prod/api`, clusterArn: `${ARN}:cluster/prod`, status: 'ACTIVE' }
}
const SOUND = { services: [SERVICE], service: SERVICE }
const headers = { 'content-type': 'application/x-amz-json-1.1' }

let ecs: HttpService
beforeEach(async () => {
  ecs = await startHttpService(() => ({ status: 200, headers, body: SOUND }), 0)
})
afterEach(() => ecs.close())

function open() {
  const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret' }
  const client = new ECSClient({ endpoint: ecs.origin, region: 'eu-west-1', credentials, maxAttempts: 1 })
  const log = { line: () => undefined }
  const calls = awsCalls({ clock: systemClock({}), random: () => 0, log })
  return ecsServices(calls.listenTo(client), calls)
}

const EMPTY = ['empty', ''] as const
const OTHER_TYPES = ['of other types', '{"services":[{"clusterArn":7}],"service":{"clusterArn":7}}'] as const

describe('an answer of ECS', () => {
  it.each([EMPTY, OTHER_TYPES, ['with a service that is null', '{"services":[null]}']])(
    '%s is asked for again',
    async (_, body) => {
      ecs.fail({ kind: 'answer', answer: { status: 200, headers, body } })
      await expect(open().find('prod', 'api')).resolves.toMatchObject({ name: 'api', cluster: 'prod' })
      expect(ecs.requests).toHaveLength(2)
    }
  )

  it.each([EMPTY, OTHER_TYPES])(
    'to a change %s leaves its outcome unknown, and the change is not repeated',
    async (_, body) => {
      ecs.fail({ kind: 'answer', answer: { status: 200, headers, body } })
      await expect(open().configure('prod', 'api', {})).rejects.toMatchObject({ code: 'outcome-unknown' })
      expect(ecs.requests).toHaveLength(1)
    }
  )
})
