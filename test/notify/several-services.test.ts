import { describe, expect, it } from '@jest/globals'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import { resultOf, useNotifyStage } from './notify-stage.js'

/** The result of one run that deployed both: one stands, one was rolled back. */
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
    expect(webhook.notifications).toHaveLength(2)
    expect(github.comments).toEqual([expect.objectContaining({ edits: 1 })])
    const records = github.deployments.map(({ payload, statuses }) => [payload.service, statuses[0]?.state])
    expect(records).toEqual([
      ['api', 'success'],
      ['worker', 'failure']
    ])
  })
})
