import type { Shape } from '../aws-service.js'
import { parseFilterPattern } from './filter-pattern.js'
import { invalidParameter, readLimit, readNumber, readText, requireGroup } from './log-input.js'
import type { LogGroup, LogStore, LogStream } from './log-store.js'

/**
 * Events of a group's streams, oldest first.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 */
export function filterLogEvents(input: Shape, store: LogStore): Shape {
  const limit = readLimit(input, 10_000)
  const startTime = readNumber(input, 'startTime', 0)
  const endTime = readNumber(input, 'endTime', Infinity)
  const matches = parseFilterPattern(readText(input, 'filterPattern') ?? '')
  const events = streamsOf(input, requireGroup(input, store))
    .flatMap(({ name, events }) => events.map(event => ({ logStreamName: name, ...event })))
    .filter(({ timestamp, message }) => timestamp >= startTime && timestamp <= endTime && matches(message))
    .sort((a, b) => a.timestamp - b.timestamp || a.eventId.localeCompare(b.eventId))
  const from = readStart(input)
  const next = from + limit
  return {
    events: events.slice(from, next),
    // Kept by AWS for old callers, always empty.
    searchedLogStreams: [],
    nextToken: next < events.length ? String(next) : undefined
  }
}

function streamsOf(input: Shape, group: LogGroup): LogStream[] {
  const names = input.logStreamNames
  const prefix = readText(input, 'logStreamNamePrefix')
  if (Array.isArray(names) && prefix !== undefined) {
    throw invalidParameter('logStreamNames and logStreamNamePrefix exclude each other.')
  }
  return [...group.streams.values()].filter(
    ({ name }) => (!Array.isArray(names) || names.includes(name)) && name.startsWith(prefix ?? '')
  )
}

function readStart(input: Shape): number {
  const start = Number(readText(input, 'nextToken') ?? '0')
  if (Number.isInteger(start) && start >= 0) return start
  throw invalidParameter('The specified nextToken is invalid.')
}
