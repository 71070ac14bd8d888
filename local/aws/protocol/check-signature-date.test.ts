import { DescribeClustersCommand, ECSClient } from '@aws-sdk/client-ecs'
import { DescribeLoadBalancersCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'
import { checkSignatureDate } from './check-signature-date.js'

const MINUTE = 60_000

describe('a request that was signed by a clock that is off', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterAll(() => cloud.stop())

  const settings = (minutes: number) => ({ ...clientSettings(cloud), systemClockOffset: minutes * MINUTE })

  it.each([
    [
      'ECS',
      (off: number) => new ECSClient(settings(off)).send(new DescribeClustersCommand({})),
      'InvalidSignatureException'
    ],
    [
      'CloudWatch',
      (off: number) => new CloudWatchClient(settings(off)).send(new DescribeAlarmsCommand({})),
      'InvalidSignatureException'
    ],
    [
      'Elastic Load Balancing',
      (off: number) => new ElasticLoadBalancingV2Client(settings(off)).send(new DescribeLoadBalancersCommand({})),
      'SignatureDoesNotMatch'
    ],
    [
      'STS',
      (off: number) => new STSClient(settings(off)).send(new GetCallerIdentityCommand({})),
      'SignatureDoesNotMatch'
    ]
  ] as const)('is refused by %s from five minutes on, in either direction', async (_, send, name) => {
    await expect(send(-6)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(
        /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/
      ),
      $metadata: { httpStatusCode: 403 }
    })
    await expect(send(6)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(/^Signature not yet current: \S+ is still later than \S+ \(\S+ \+ 5 min\.\)$/)
    })
    for (const minutes of [-4, 0, 4]) await expect(send(minutes)).resolves.toBeDefined()
  })
})

describe('the date of a signature', () => {
  it('is any where the clock of the cloud does not run as the machine', async () => {
    const cloud = await startLocalCloud({ rate: 60 })
    const client = new ECSClient({ ...clientSettings(cloud), systemClockOffset: 60 * MINUTE })
    await expect(client.send(new DescribeClustersCommand({}))).resolves.toBeDefined()
    await cloud.stop()
  })

  it('is refused where it is no date', () => {
    const headers = { 'x-amz-date': 'yesterday' }
    expect(() => checkSignatureDate(headers, { service: 'ecs:ListTasks', now: 0 })).toThrow(
      'Date in X-Amz-Date must be in ISO-8601 basic format.'
    )
  })
})
