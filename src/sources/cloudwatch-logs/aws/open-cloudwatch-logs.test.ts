import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand
} from '@aws-sdk/client-cloudwatch-logs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../../../local/aws/client-settings.js'
import type { LocalCloud } from '../../../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../../../local/aws/start-local-cloud.js'
import { fakeClock } from '../../../../test/fakes/fake-clock.js'
import {
  declareSource,
  MINUTE,
  readSourceQuery,
  SECOND,
  SOURCE_START,
  sourceRequest
} from '../../../../test/fakes/fake-source-world.js'
import { systemClock } from '../../../adapters/system-clock.js'
import { awsCalls } from '../../../aws/calls.js'
import type { ClientSettings } from '../../../aws/client-settings.js'
import { cloudwatchLogsDialect } from '../domain/cloudwatch-logs-dialect.js'
import { openCloudwatchLogs } from './open-cloudwatch-logs.js'

let cloud: LocalCloud
let logs: CloudWatchLogsClient
let clock: ReturnType<typeof fakeClock>

beforeEach(async () => {
  cloud = await startLocalCloud()
  clock = fakeClock(SOURCE_START + 10 * MINUTE)
  logs = new CloudWatchLogsClient(clientSettings(cloud))
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/shop' }))
  for (const version of ['v1', 'v2'])
    await logs.send(new CreateLogStreamCommand({ logGroupName: '/ecs/shop', logStreamName: `app/${version}/1` }))
})

afterEach(() => cloud.stop())

const declared = (yaml = "{ cloudwatch-logs: /ecs/shop, stream-prefix: 'app/{side.tag}/' }") =>
  declareSource(cloudwatchLogsDialect, yaml)
const open = (source = declared()) => {
  const calls = awsCalls({ clock: systemClock(process.env), random: Math.random })
  const settings = clientSettings(cloud) as unknown as ClientSettings
  return { source: openCloudwatchLogs({ settings, calls, clock })(source, new Map()), calls }
}
const query = (yaml: string, source = declared()) => readSourceQuery(cloudwatchLogsDialect, yaml, { source })
const put = (version: string, events: readonly (readonly [number, string])[]) =>
  logs.send(
    new PutLogEventsCommand({
      ...{ logGroupName: '/ecs/shop', logStreamName: `app/${version}/1` },
      logEvents: events.map(([offset, message]) => ({ timestamp: SOURCE_START + offset, message }))
    })
  )
const countsOf = (values: ReadonlyMap<number, number> | undefined) => [...(values?.values() ?? [])]

describe('openCloudwatchLogs', () => {
  it('counts the events of each revision that match, and shows windows without any as 0', async () => {
    await put('v2', [
      [0, 'ERROR one'],
      [1, 'fine'],
      [MINUTE, 'ERROR two'],
      [3 * MINUTE, 'ERROR later']
    ])
    const [counts] = await open().source.read(sourceRequest([query('ERROR')]))
    expect([countsOf(counts?.canary), countsOf(counts?.stable)]).toEqual([
      [1, 1, 0],
      [0, 0, 0]
    ])
  })

  it('reads more events than fit on a page', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [index, 'ERROR'] as const)
    await put('v2', many)
    await put(
      'v2',
      many.map(([offset]) => [10_000 + offset, 'ERROR'] as const)
    )
    const { source, calls } = open()
    const [counts] = await source.read(sourceRequest([query('ERROR')], { windowSeconds: 10 }))
    expect(countsOf(counts?.canary).slice(0, 3)).toEqual([10_000, 10_000, 0])
    expect(calls.count).toBe(2 + 1 + 2)
  })

  it('distinguishes the revisions by a field of JSON', async () => {
    const source = declared('{ cloudwatch-logs: /ecs/shop }')
    await put('v1', [
      [0, '{"version":"v2","status":503}'],
      [1, '{"version":"v1","status":503}'],
      [2, '{"version":"v2","status":200}']
    ])
    const failed = query(`{ pattern: '{ $.version = "{side.tag}" && $.status >= 500 }' }`, source)
    const [counts] = await open(source).source.read(sourceRequest([failed]))
    expect([countsOf(counts?.canary), countsOf(counts?.stable)]).toEqual([
      [1, 0, 0],
      [1, 0, 0]
    ])
  })

  it('uses no 0 of a stream that does not exist, and notes that', async () => {
    const source = declared("{ cloudwatch-logs: /ecs/shop, stream-prefix: 'ap/{side.tag}/' }")
    const [counts] = await open(source).source.read(sourceRequest([query('ERROR', source)]))
    expect([counts?.canary.size, counts?.notes[0]]).toEqual([
      0,
      'No log stream of group /ecs/shop starts with ap/v2/: its counts of 0 are not used.'
    ])
  })

  it('takes windows whose events may still arrive for unsettled, and reads them again', async () => {
    const { source } = open()
    const request = sourceRequest([query('ERROR')], { minutes: 10 })
    const [early] = await source.read(request)
    await put(
      'v2',
      [
        [9 * MINUTE, 'ERROR late'],
        [7 * MINUTE + MINUTE, 'ERROR later']
      ].sort(([a], [b]) => Number(a) - Number(b)) as [number, string][]
    )
    clock.advance(70 * SECOND)
    const [settled] = await source.read(request)
    expect([early, settled].map(reading => countsOf(reading?.canary).slice(7))).toEqual([
      [0, 0, 0],
      [0, 1, 1]
    ])
    expect([early?.unsettled.size, settled?.unsettled.size]).toEqual([1, 0])
  })

  it('keeps the counts of windows that are long settled', async () => {
    await put('v2', [[0, 'ERROR']])
    const { source } = open()
    clock.advance(10 * MINUTE)
    const request = sourceRequest([query('ERROR')])
    await source.read(request)
    await put('v2', [[1, 'ERROR far too late']])
    const [counts] = await source.read(request)
    expect(countsOf(counts?.canary)).toEqual([1, 0, 0])
  })

  it('leaves the side empty that has no names', async () => {
    const sides = { ...sourceRequest([]).sides, stable: new Map<string, string>() }
    const [counts] = await open().source.read({ ...sourceRequest([query('ERROR')]), sides })
    expect([counts?.canary.size, counts?.stable.size]).toEqual([3, 0])
  })

  it.each([
    ['{ pattern: ERROR, group: /none }', 'Log group /none does not exist. Check "cloudwatch-logs" of the source.'],
    [`{ pattern: '[ip, user' }`, 'logs:FilterLogEvents']
  ])('refuses %s', async (yaml, message) => {
    await expect(open().source.read(sourceRequest([query(yaml)]))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(message)
    })
  })
})
