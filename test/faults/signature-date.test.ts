import { DescribeClustersCommand, ECSClient } from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { systemClock } from '../../src/adapters/system-clock.js'
import { awsCalls } from '../../src/aws/calls.js'
import { runBundle } from '../bundle/run-bundle.js'

const MINUTE = 60_000

let cloud: LocalCloud
afterEach(() => cloud.stop())

describe.each([-10, 10])('a cloud whose clock is %d minutes ahead of the machine', minutes => {
  it('refuses the first request, and takes the second, which is signed by the time of the refusal', async () => {
    cloud = await startLocalCloud({ clockAhead: minutes * MINUTE })
    const calls = awsCalls({ clock: systemClock({}), random: () => 0 })
    const client = calls.listenTo(new ECSClient(clientSettings(cloud)))
    await calls.read('ecs:DescribeClusters', options => client.send(new DescribeClustersCommand({}), options))
    expect(cloud.journal.entries.map(({ status }) => status)).toEqual([403, 200])
  })

  it('accepts the calls of an action', async () => {
    cloud = await startLocalCloud({ clockAhead: minutes * MINUTE })
    const { annotations } = await runBundle('find-version', { cloud, inputs: { cluster: 'prod', service: 'api' } })
    expect(annotations.map(({ message }) => message)).toEqual([
      'Cluster prod does not exist in this account and region. Check the name and the region (eu-west-1).'
    ])
    expect(cloud.journal.entries.map(({ status }) => status)).toEqual([403, 400])
  })
})
