import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { AwsCalls } from '../../../aws/calls.js'
import type { ClientSettings } from '../../../aws/client-settings.js'
import { limitAnswer } from '../../../aws/exact-json.js'
import { readPages } from '../../../aws/read-pages.js'
import { DeployError } from '../../../domain/errors.js'
import type { WindowRange } from '../../../domain/gate/source/window-readings.js'
import type { FilteredEvent } from '../domain/count-events.js'

/** Events of one log group. */
export interface EventFilter {
  readonly group: string
  readonly streamPrefix: string | undefined
  readonly pattern: string
}

/** Reads log events in one region. Each function throws what the calls throw, and `bad-input` for what AWS refuses. */
export interface LogEvents {
  readonly filter: (filter: EventFilter, range: WindowRange) => Promise<readonly FilteredEvent[]>
  readonly hasStream: (filter: EventFilter) => Promise<boolean>
}

/** A page is at most 1 MB of events, and may be empty although there are more. */
const MOST_PAGES = 100

/** The client is loaded with the first read: most runs read no log. */
export function logEvents(settings: ClientSettings, calls: AwsCalls): LogEvents {
  let made: CloudWatchLogsClient | undefined
  const open = async () => {
    const sdk = await import('@aws-sdk/client-cloudwatch-logs')
    made ??= calls.listenTo(new sdk.CloudWatchLogsClient(settings))
    return { client: made, ...sdk }
  }
  return {
    /**
     * To the last page: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html. It includes the end
     * of its range. Logs Insights is not used: its queries have no filter pattern, and bill what they scan.
     */
    async filter({ group, streamPrefix, pattern }, { from, to }) {
      const { client, FilterLogEventsCommand } = await open()
      const pages = await readPages({
        what: `the log events of group ${group}`,
        mostPages: MOST_PAGES,
        ask: nextToken => {
          const page = new FilterLogEventsCommand({
            ...{ logGroupName: group, startTime: from, endTime: to - 1, nextToken },
            ...(streamPrefix === undefined ? {} : { logStreamNamePrefix: streamPrefix }),
            ...(pattern === '' ? {} : { filterPattern: pattern })
          })
          const command = limitAnswer(page)
          return refused(
            group,
            calls.read('logs:FilterLogEvents', signal => client.send(command, signal))
          )
        },
        nextOf: ({ nextToken }) => nextToken
      })
      return pages.flatMap(({ events }) => events ?? [])
    },
    /** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html */
    async hasStream({ group, streamPrefix }) {
      const { client, DescribeLogStreamsCommand } = await open()
      const command = new DescribeLogStreamsCommand({
        ...{ logGroupName: group, limit: 1 },
        ...(streamPrefix === undefined ? {} : { logStreamNamePrefix: streamPrefix })
      })
      const read = calls.read('logs:DescribeLogStreams', signal => client.send(command, signal))
      const { logStreams = [] } = await refused(group, read)
      return logStreams.length > 0
    }
  }
}

/** A wrong pattern or group stays wrong. */
async function refused<Result>(group: string, read: Promise<Result>): Promise<Result> {
  try {
    return await read
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'not-found') {
      throw new DeployError('bad-input', `Log group ${group} does not exist. Check "cloudwatch-logs" of the source.`, {
        cause: error
      })
    }
    throw error.code === 'rejected' ? new DeployError('bad-input', error.message, { cause: error }) : error
  }
}
