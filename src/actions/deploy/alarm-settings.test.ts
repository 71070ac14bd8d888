import { describe, expect, it } from '@jest/globals'
import { deployAccount } from '../../../test/fakes/deploy-account.js'

const LIVE = { images: 'api=shop/api:1', alarms: 'api-5xx' }
const SET = { alarms: { names: ['api-5xx'], enabled: true, rollback: true } }
const account = (states: Readonly<Record<string, string>>, service = {}) =>
  deployAccount(service, { alarms: () => Promise.resolve(new Map(Object.entries(states))) })

describe('alarms that are set for a revision that is already live', () => {
  it.each([
    ['that does not exist', {}, 'CloudWatch alarm api-5xx does not exist'],
    ['that is in ALARM', { 'api-5xx': 'ALARM' }, 'Alarm api-5xx of service api is already in ALARM']
  ])('are refused with one %s, as for another revision', async (_, states, problem) => {
    const { deploy, ecs } = account(states)
    for (const inputs of [LIVE, { ...LIVE, images: 'api=shop/api:2' }]) {
      const { verdict, reason, ...outputs } = await deploy(inputs)
      expect({ verdict, code: outputs['reason-code'] }).toEqual({ verdict: 'failed', code: 'preflight' })
      expect(reason).toContain(problem)
    }
    expect(ecs.calls).not.toContain('update')
  })

  it('are set where they are OK', async () => {
    const { deploy, ecs } = account({ 'api-5xx': 'OK' })
    expect(await deploy(LIVE)).toMatchObject({ verdict: 'succeeded' })
    expect(ecs.calls).toContain('update')
  })

  it('refuse nothing where the service has them already', async () => {
    const { deploy } = account({ 'api-5xx': 'ALARM' }, SET)
    expect(await deploy(LIVE)).toMatchObject({ verdict: 'succeeded' })
  })
})
