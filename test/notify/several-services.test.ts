import { describe, expect, it } from '@jest/globals'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import { resultOf, useNotifyStage } from './notify-stage.js'

/** The result of one run that deployed both: one succeeded, one was rolled back. */
function resultOfBoth(): string {
  const [api, worker] = [resultOf('succeeded', { service: 'api' }), resultOf('rolled-back', { service: 'worker' })].map(
    text => JSON.parse(text) as DeploymentResult
  )
  return JSON.stringify({ ...worker, services: [...(api?.services ?? []), ...(worker?.services ?? [])] })
}

describe('one step for several services', () => {
  const stage = useNotifyStage()

  it('is one message in every channel, and a record of each service as it ended', async () => {
    const { slack, discord, teams, webhook, github } = stage
    const started = await stage.notify({ ...stage.everyChannel(), event: 'started', service: 'api, worker' })
    const finished = await stage.notify({
      ...stage.everyChannel(),
      ...{ event: 'finished', service: '', result: resultOfBoth(), thread: started.outputs.thread ?? '' }
    })
    expect(finished).toMatchObject({ outcome: 'success', outputs: { event: 'rolled-back', undelivered: '' } })
    const heads = slack.messages.filter(({ by, threadTs }) => by === 'bot' && threadTs === undefined)
    expect(heads).toEqual([
      expect.objectContaining({ edits: 1, text: expect.stringContaining('api, worker v2 to production: rolled back') })
    ])
    expect(JSON.stringify(heads)).toContain('Task 3f9c of worker: exit code 1')
    expect(discord.messages).toEqual([expect.objectContaining({ edits: 1 })])
    expect(teams.cards).toHaveLength(1)
    expect(webhook.notifications.map(({ services }) => services)).toMatchObject([
      [{ service: 'api' }, { service: 'worker' }],
      [
        { service: 'api', target: 'shop/api', verdict: 'succeeded' },
        { service: 'worker', target: 'shop/worker', verdict: 'rolled-back' }
      ]
    ])
    expect(github.comments).toEqual([expect.objectContaining({ edits: 1 })])
    const alone = await stage.notify({
      ...{ event: 'finished', service: 'worker', result: resultOfBoth(), github: 'deployment' },
      environment: 'staging'
    })
    expect(alone).toMatchObject({ outcome: 'success' })
    expect(github.deployments.pop()?.payload).toMatchObject({
      ...{ service: 'worker', platform: 'ecs', target: 'shop/worker', outcome: { verdict: 'rolled-back' } },
      ...{ from: { label: 'api:41' }, to: { label: 'api:42' }, ecs: { cluster: 'shop' } }
    })
    const records = github.deployments.map(({ payload, statuses }) => [payload.service, statuses[0]?.state])
    expect(records).toEqual([
      ['api', 'success'],
      ['worker', 'failure']
    ])
  })
})
