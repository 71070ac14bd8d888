import { describe, expect, it } from '@jest/globals'
import { shiftAccount } from '../../../../../test/fakes/shift-account.js'
import { DeployError } from '../../../../domain/errors.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import { readRunningSides } from './running-sides.js'

const ARN = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api'

async function readSides(
  account = shiftAccount(),
  find: TaskDefinitions['find'] = arn => account.taskDefinitions.find(arn)
) {
  const { platform, clock } = account
  const service = await platform.services.find('prod', 'api')
  if (service === undefined) throw new Error('no service')
  return readRunningSides(service, { ...platform, clock, taskDefinitions: { find } })
}

describe('readRunningSides', () => {
  it('names the live revision outside of a rollout, with its target group', async () => {
    const { canary, stable } = await readSides()
    expect(canary).toBeUndefined()
    expect(Object.fromEntries(stable ?? [])).toMatchObject({
      ...{ 'side.id': `${ARN}:1`, 'side.label': 'api:1', 'side.task-definition': 'api:1', 'side.service': 'api' },
      'side.target-group': 'blue'
    })
  })

  it('names both revisions during a traffic shift', async () => {
    const account = shiftAccount()
    await account.step({ cancelAt: /paused: 20% of traffic/ }).run({ 'on-cancel': 'leave' })
    const { canary, stable } = await readSides(account)
    expect([canary?.get('side.label'), stable?.get('side.label')]).toEqual(['api:2', 'api:1'])
    expect([canary, stable].map(names => names?.get('side.target-group'))).toEqual(['green', 'blue'])
  })

  it('leaves out the image where the task definition cannot be read', async () => {
    const denied = () => Promise.reject(new DeployError('access-denied', 'ecs:DescribeTaskDefinition is not allowed.'))
    const { stable } = await readSides(shiftAccount(), denied)
    expect([stable?.get('side.label'), stable?.get('side.tag')]).toEqual(['api:1', undefined])
  })
})
