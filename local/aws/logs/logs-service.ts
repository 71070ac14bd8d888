import { AwsError } from '../aws-error.js'
import type { AwsService, Shape } from '../aws-service.js'
import type { Clock } from '../clock.js'
import { arn, type Place } from '../place.js'
import { filterLogEvents } from './filter-log-events.js'
import { getLogEvents } from './get-log-events.js'
import { readLimit, readNumber, readText, requireGroup, requireText } from './log-input.js'
import type { LogSink } from './log-sink.js'
import { createLogStore, type LogGroup, type LogStore, type LogStream } from './log-store.js'
import { putLogEvents } from './put-log-events.js'

/**
 * CloudWatch Logs as far as containers' logs need it:
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html
 */
export function createLogs({ clock, place }: { clock: Clock; place: Place }): AwsService & { readonly sink: LogSink } {
  const store = createLogStore(() => clock.now())
  return {
    prefix: 'logs',
    sink: store,
    operations: {
      CreateLogGroup: input => createLogGroup(input, store),
      CreateLogStream: input => createLogStream(input, store),
      DescribeLogGroups: input => describeLogGroups(input, { store, place }),
      DescribeLogStreams: input => describeLogStreams(input, { store, place }),
      PutLogEvents: input => putLogEvents(input, store),
      GetLogEvents: input => getLogEvents(input, store),
      FilterLogEvents: input => filterLogEvents(input, store)
    },
    stop: () => Promise.resolve()
  }
}

function createLogGroup(input: Shape, store: LogStore): Shape {
  const name = requireText(input, 'logGroupName')
  if (store.hasGroup(name)) throw alreadyExists('The specified log group already exists')
  store.createGroup(name)
  return {}
}

function createLogStream(input: Shape, store: LogStore): Shape {
  const group = requireGroup(input, store)
  const name = requireText(input, 'logStreamName')
  if (group.streams.has(name)) throw alreadyExists('The specified log stream already exists')
  store.createStream(group, name)
  return {}
}

function alreadyExists(message: string): AwsError {
  return new AwsError('ResourceAlreadyExistsException', message)
}

interface LogDeps {
  readonly store: LogStore
  readonly place: Place
}

function describeLogGroups(input: Shape, { store, place }: LogDeps): Shape {
  const prefix = readText(input, 'logGroupNamePrefix') ?? ''
  const groups = [...store.groups.values()].filter(({ name }) => name.startsWith(prefix)).sort(byName)
  const { page, nextToken } = pageOf(input, groups)
  return { logGroups: page.map(group => describeGroup(group, place)), nextToken }
}

function describeLogStreams(input: Shape, { store, place }: LogDeps): Shape {
  const group = requireGroup(input, store)
  const prefix = readText(input, 'logStreamNamePrefix') ?? ''
  const order = input.orderBy === 'LastEventTime' ? byLastEvent : byName
  const streams = [...group.streams.values()].filter(({ name }) => name.startsWith(prefix)).sort(order)
  const { page, nextToken } = pageOf(input, input.descending === true ? streams.reverse() : streams)
  return { logStreams: page.map(stream => describeStream(stream, group, place)), nextToken }
}

function describeGroup(group: LogGroup, place: Place): Shape {
  const logGroupArn = arn(place, 'logs', `log-group:${group.name}`)
  return {
    logGroupName: group.name,
    creationTime: group.creationTime,
    metricFilterCount: 0,
    arn: `${logGroupArn}:*`,
    logGroupArn,
    storedBytes: [...group.streams.values()].flatMap(stream => stream.events).reduce(addBytes, 0),
    logGroupClass: 'STANDARD'
  }
}

function describeStream(stream: LogStream, group: LogGroup, place: Place): Shape {
  const first = stream.events[0]
  const last = stream.events.at(-1)
  return {
    logStreamName: stream.name,
    creationTime: stream.creationTime,
    firstEventTimestamp: first?.timestamp,
    lastEventTimestamp: last?.timestamp,
    lastIngestionTime: last?.ingestionTime,
    arn: arn(place, 'logs', `log-group:${group.name}:log-stream:${stream.name}`),
    storedBytes: 0
  }
}

/** An event counts as its UTF-8 bytes and 26 more (API_PutLogEvents). */
function addBytes(sum: number, event: { readonly message: string }): number {
  return sum + Buffer.byteLength(event.message) + 26
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1
}

function byLastEvent(a: LogStream, b: LogStream): number {
  return (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0)
}

function pageOf<Item>(
  input: Shape,
  items: readonly Item[]
): { readonly page: readonly Item[]; readonly nextToken?: string } {
  const limit = readLimit(input, 50)
  const from = readNumber({ from: Number(readText(input, 'nextToken') ?? '0') }, 'from', 0)
  const next = from + limit
  const page = items.slice(from, next)
  return next < items.length ? { page, nextToken: String(next) } : { page }
}
