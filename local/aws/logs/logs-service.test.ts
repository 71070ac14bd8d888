import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand
} from '@aws-sdk/client-cloudwatch-logs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'

let cloud: LocalCloud
let logs: CloudWatchLogsClient

beforeEach(async () => {
  cloud = await startLocalCloud()
  logs = new CloudWatchLogsClient(clientSettings(cloud))
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/app' }))
  await logs.send(new CreateLogStreamCommand({ logGroupName: '/app', logStreamName: 'web/1' }))
})

afterEach(() => cloud.stop())

const stream = { logGroupName: '/app', logStreamName: 'web/1' }
const put = (...messages: readonly string[]) =>
  logs.send(
    new PutLogEventsCommand({
      ...stream,
      logEvents: messages.map((message, index) => ({ timestamp: 1000 + index, message }))
    })
  )
const messagesOf = (page: { events?: readonly { message?: string | undefined }[] | undefined }) =>
  (page.events ?? []).map(({ message }) => message)

test('a stream is followed with the forward token, which stays the same at the end', async () => {
  await put('one', 'two')
  const first = await logs.send(new GetLogEventsCommand({ ...stream, startFromHead: true }))
  await logs.send(new PutLogEventsCommand({ ...stream, logEvents: [{ timestamp: 5000, message: 'three' }] }))
  const second = await logs.send(new GetLogEventsCommand({ ...stream, nextToken: first.nextForwardToken }))
  const third = await logs.send(new GetLogEventsCommand({ ...stream, nextToken: second.nextForwardToken }))
  expect([first, second, third].map(messagesOf)).toEqual([['one', 'two'], ['three'], []])
  expect(third.nextForwardToken).toBe(second.nextForwardToken)
})

test('without a token and a head, the latest events are returned', async () => {
  await put('one', 'two', 'three')
  const latest = await logs.send(new GetLogEventsCommand({ ...stream, limit: 2 }))
  const before = await logs.send(new GetLogEventsCommand({ ...stream, limit: 2, nextToken: latest.nextBackwardToken }))
  expect([latest, before].map(messagesOf)).toEqual([['two', 'three'], ['one']])
})

test('the end of a time window is excluded by GetLogEvents and included by FilterLogEvents', async () => {
  await put('one', 'two')
  const window = { startTime: 1000, endTime: 1001 }
  expect(messagesOf(await logs.send(new GetLogEventsCommand({ ...stream, ...window })))).toEqual(['one'])
  const filtered = await logs.send(new FilterLogEventsCommand({ logGroupName: '/app', ...window }))
  expect(messagesOf(filtered)).toEqual(['one', 'two'])
})

test('a filter reads all streams of a group, page by page', async () => {
  await logs.send(new CreateLogStreamCommand({ logGroupName: '/app', logStreamName: 'web/2' }))
  await put('ERROR one', 'fine')
  await logs.send(
    new PutLogEventsCommand({
      logGroupName: '/app',
      logStreamName: 'web/2',
      logEvents: [{ timestamp: 999, message: 'ERROR zero' }]
    })
  )
  const filter = { logGroupName: '/app', filterPattern: 'ERROR', limit: 1 }
  const first = await logs.send(new FilterLogEventsCommand(filter))
  const second = await logs.send(new FilterLogEventsCommand({ ...filter, nextToken: first.nextToken }))
  expect([first, second].map(messagesOf)).toEqual([['ERROR zero'], ['ERROR one']])
  expect(second.nextToken).toBeUndefined()
})

test('groups and streams are described in the order of their names', async () => {
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/a' }))
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}))
  expect(logGroups?.map(group => group.arn)).toEqual([
    'arn:aws:logs:eu-west-1:123456789012:log-group:/a:*',
    'arn:aws:logs:eu-west-1:123456789012:log-group:/app:*'
  ])
  const { logStreams } = await logs.send(new DescribeLogStreamsCommand({ logGroupName: '/app' }))
  expect(logStreams?.map(({ logStreamName }) => logStreamName)).toEqual(['web/1'])
})

test.each([
  ['a group that exists', new CreateLogGroupCommand({ logGroupName: '/app' }), 'ResourceAlreadyExistsException'],
  ['a stream that exists', new CreateLogStreamCommand(stream), 'ResourceAlreadyExistsException'],
  [
    'events out of order',
    new PutLogEventsCommand({
      ...stream,
      logEvents: [
        { timestamp: 2, message: 'b' },
        { timestamp: 1, message: 'a' }
      ]
    }),
    'InvalidParameterException'
  ]
])('%s is refused', async (_what, command, name) => {
  await expect(logs.send(command as CreateLogGroupCommand)).rejects.toMatchObject({ name })
})

test('a missing stream or group is reported as missing', async () => {
  await expect(logs.send(new GetLogEventsCommand({ ...stream, logStreamName: 'no' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'The specified log stream does not exist.'
  })
  await expect(logs.send(new GetLogEventsCommand({ ...stream, logGroupName: 'no' }))).rejects.toMatchObject({
    message: 'The specified log group does not exist.'
  })
})
