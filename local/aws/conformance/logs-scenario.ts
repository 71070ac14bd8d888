import {
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand
} from '@aws-sdk/client-cloudwatch-logs'
import type { Scenario } from './scenario.js'

const logGroupName = '/demo/web'
const stream = { logGroupName, logStreamName: 'web/1' }

export const logsScenario: Scenario = {
  name: 'logs',
  run: async (step, { logs }) => {
    const now = Date.now()
    const logEvents = ['one', 'two ERROR', 'three'].map((message, index) => ({ timestamp: now + index, message }))
    await step('create a group', () => logs.send(new CreateLogGroupCommand({ logGroupName })))
    await step('create it again', () => logs.send(new CreateLogGroupCommand({ logGroupName })))
    await step('create a stream', () => logs.send(new CreateLogStreamCommand(stream)))
    await step('create the stream again', () => logs.send(new CreateLogStreamCommand(stream)))
    await step('put events', () => logs.send(new PutLogEventsCommand({ ...stream, logEvents })))
    await step('put events to a missing stream', () =>
      logs.send(new PutLogEventsCommand({ logGroupName, logStreamName: 'none', logEvents }))
    )
    await step('get events', () => logs.send(new GetLogEventsCommand({ ...stream, startFromHead: true })))
    await step('get the latest event', () => logs.send(new GetLogEventsCommand({ ...stream, limit: 1 })))
    await step('get events of a missing group', () =>
      logs.send(new GetLogEventsCommand({ ...stream, logGroupName: 'none' }))
    )
    await step('filter events', () => logs.send(new FilterLogEventsCommand({ logGroupName, filterPattern: 'ERROR' })))
    await step('describe groups', () => logs.send(new DescribeLogGroupsCommand({})))
    await step('describe streams', () => logs.send(new DescribeLogStreamsCommand({ logGroupName })))
  }
}
