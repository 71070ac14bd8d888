import { describe, expect, it } from '@jest/globals'
import { composeConfiguration } from './deployment-configuration.js'
import { composeMemory, memoryKeys, recallMemory } from './configuration-memory.js'

const BEFORE = {
  ...{ strategy: 'ROLLING', maximumPercent: 200, minimumHealthyPercent: 100 },
  alarms: { alarmNames: ['höchstens-5xx'], enable: true, rollback: true },
  lifecycleHooks: [
    {
      hookTargetArn: 'arn:aws:lambda:eu-west-1:123456789012:function:check',
      roleArn: 'arn:aws:iam::123456789012:role/hooks',
      lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT']
    }
  ]
}
const during = (hookTimeoutMinutes: number) =>
  composeConfiguration(BEFORE, { strategy: { kind: 'blue-green' }, hookTimeoutMinutes, alarms: undefined })
const tags = composeMemory({ before: BEFORE, hookTimeoutsMinutes: [30] }) ?? []

describe('the configuration before a rollout', () => {
  it('fits into tags of a service, and is read back from them in any order', () => {
    expect(tags.length).toBeGreaterThan(1)
    for (const { key, value } of tags) {
      expect(key).toMatch(/^[\w.:/=+@-]{1,128}$/)
      expect(value).toMatch(/^[\w.:/=+@-]{1,256}$/)
    }
    const { strategy, alarms, lifecycleHooks } = BEFORE
    const others = [{ key: 'team', value: 'web' }]
    expect(recallMemory([...others, ...tags.toReversed()], during(30))?.before).toEqual({
      strategy,
      alarms,
      lifecycleHooks
    })
    expect(memoryKeys([...others, ...tags])).toEqual(tags.map(({ key }) => key))
  })

  it.each([
    ['no tags', [], during(30)],
    ['tags of a rollout whose pauses are gone', tags, BEFORE],
    ['tags of another rollout', tags, during(31)],
    ['a piece that is missing', tags.slice(0, 1), during(30)],
    ['a tag that another user wrote', [{ key: 'deploy-kit:configuration-before', value: 'e30' }], during(30)]
  ])('cannot be read from %s', (_, given, current) => {
    expect(recallMemory(given, current)).toBeUndefined()
  })

  const written = (text: string) => [
    { key: 'deploy-kit:configuration-before', value: Buffer.from(text).toString('base64url') }
  ]

  it.each([
    '{"hookTimeoutsMinutes":[30],"before":null}',
    '{"hookTimeoutsMinutes":[30],"before":{"strategy":7}}',
    '{"hookTimeoutsMinutes":[30],"before":{"strategy":"EVERYTHING"}}',
    '{"hookTimeoutsMinutes":[30],"before":{"lifecycleHooks":{"0":1}}}',
    '{"hookTimeoutsMinutes":[30],"before":{"lifecycleHooks":["x"]}}',
    '{"hookTimeoutsMinutes":[30],"before":{"alarms":[]}}',
    '{"hookTimeoutsMinutes":[30],"before":{"bakeTimeInMinutes":"5"}}',
    '{"hookTimeoutsMinutes":["30"],"before":{}}',
    'null',
    '[]',
    '{"hookTimeoutsMinutes":[30],"before":{"str'
  ])('cannot be read from a tag that another tool wrote: %s', text => {
    expect(recallMemory(written(text), during(30))).toBeUndefined()
  })

  it('contains nothing that a rollout does not change', () => {
    const text = '{"hookTimeoutsMinutes":[30],"before":{"strategy":"ROLLING","maximumPercent":0,"x":1}}'
    expect(recallMemory(written(text), during(30))?.before).toEqual({ strategy: 'ROLLING' })
  })

  it.each([
    ['{"minimumHealthyPercent":100,"maximumPercent":100,"x":1}', { minimumHealthyPercent: 100, maximumPercent: 100 }],
    ['{"minimumHealthyPercent":100,"maximumPercent":"100"}', undefined]
  ])('contains the healthy percents that a rolling rollback changed: %s', (before, recalled) => {
    const text = `{"hookTimeoutsMinutes":[],"rolling":true,"before":${before}}`
    const current = { strategy: 'ROLLING', minimumHealthyPercent: 100, maximumPercent: 200 }
    expect(recallMemory(written(text), current)?.before).toEqual(recalled)
  })

  it('is not remembered where it is too long for tags', () => {
    expect(
      composeMemory({
        before: { alarms: { alarmNames: Array<string>(100).fill('a-long-name-of-an-alarm') } },
        hookTimeoutsMinutes: [30]
      })
    ).toBeUndefined()
  })
})
