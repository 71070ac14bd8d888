import type { Shape } from '../aws-service.js'
import { invalidParameter, readLimit, readNumber, readText, requireGroup, requireStream } from './log-input.js'
import type { LogEvent, LogStore } from './log-store.js'

/**
 * One page of one stream. A token is a place in the stream: at the end, the forward token that comes back is the one that
 * was sent. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 */
export function getLogEvents(input: Shape, store: LogStore): Shape {
  const stream = requireStream(input, requireGroup(input, store))
  const limit = readLimit(input, 10_000)
  const startTime = readNumber(input, 'startTime', 0)
  const endTime = readNumber(input, 'endTime', Infinity)
  const events = stream.events.filter(({ timestamp }) => timestamp >= startTime && timestamp < endTime)
  const [from, to] = pageOf(input, events.length, limit)
  return {
    events: events.slice(from, to).map(describeEvent),
    nextForwardToken: token('f', to),
    nextBackwardToken: token('b', from)
  }
}

function pageOf(input: Shape, count: number, limit: number): readonly [from: number, to: number] {
  const nextToken = readText(input, 'nextToken')
  if (nextToken === undefined) {
    return input.startFromHead === true ? [0, Math.min(limit, count)] : [Math.max(0, count - limit), count]
  }
  const [, direction, position] = /^([fb])\/(\d+)\/s$/.exec(nextToken) ?? []
  if (position === undefined) throw invalidParameter('The specified nextToken is invalid.')
  const at = Math.min(Number(position), count)
  return direction === 'f' ? [at, Math.min(at + limit, count)] : [Math.max(0, at - limit), at]
}

function token(direction: 'f' | 'b', position: number): string {
  return `${direction}/${String(position).padStart(56, '0')}/s`
}

function describeEvent({ timestamp, message, ingestionTime }: LogEvent): Shape {
  return { timestamp, message, ingestionTime }
}
