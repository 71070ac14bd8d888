import type { CloudWatchLogsClient, GetLogEventsCommandInput, OutputLogEvent } from '@aws-sdk/client-cloudwatch-logs'
import type { AwsCalls } from '../../../aws/calls.js'
import type { ClientSettings } from '../../../aws/client-settings.js'
import { DeployError } from '../../../domain/errors.js'
import type { LogLine, LogStream, TaskLogs } from '../ports/task-logs.js'

/** A page may be empty although there is more: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
const MOST_PAGES = 10

/** Container logs over the CloudWatch Logs API. The client is loaded with the first read: most runs read no log. */
export function cloudwatchTaskLogs(settings: ClientSettings, calls: AwsCalls): TaskLogs {
  const clients = new Map<string, CloudWatchLogsClient>()

  async function read(
    stream: LogStream,
    options: Pick<GetLogEventsCommandInput, 'startFromHead' | 'nextToken' | 'limit'>
  ) {
    const { CloudWatchLogsClient, GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs')
    const region = stream.region ?? settings.region
    const client = clients.get(region) ?? calls.listenTo(new CloudWatchLogsClient({ ...settings, region }))
    clients.set(region, client)
    try {
      const command = new GetLogEventsCommand({
        ...{ logGroupName: stream.group, logStreamName: stream.stream, ...options }
      })
      // Neither the end of a task nor a rollback waits for a log.
      return await calls.read('logs:GetLogEvents', signal => client.send(command, signal), 'glance')
    } catch (error) {
      // The driver makes the stream when the container writes its first line.
      if (error instanceof DeployError && error.code === 'not-found') return undefined
      throw error
    }
  }

  return {
    async read(stream, cursor) {
      const lines: LogLine[] = []
      let token = cursor
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await read(stream, {
          startFromHead: true,
          ...(token === undefined ? {} : { nextToken: token })
        })
        lines.push(...(answer?.events ?? []).map(readLine))
        const next = answer?.nextForwardToken
        if (next === undefined || next === token) break
        token = next
      }
      return { lines, cursor: token }
    },
    async tail(stream, count) {
      const lines: LogLine[] = []
      let token: string | undefined
      for (let page = 0; page < MOST_PAGES && lines.length < count; page += 1) {
        const answer = await read(stream, { startFromHead: false, limit: count - lines.length, nextToken: token })
        lines.unshift(...(answer?.events ?? []).map(readLine))
        const earlier = answer?.nextBackwardToken
        if (earlier === undefined || earlier === token) break
        token = earlier
      }
      return lines
    }
  }
}

function readLine({ timestamp, message }: OutputLogEvent): LogLine {
  return { at: timestamp ?? 0, text: message ?? '' }
}
