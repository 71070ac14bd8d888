import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import type { LogGroup, LogStore, LogStream } from './log-store.js'

/** Finds the group by `logGroupName`, or by `logGroupIdentifier` (name or ARN). Throws `ResourceNotFoundException`. */
export function requireGroup(input: Shape, store: LogStore): LogGroup {
  const identifier = readText(input, 'logGroupName') ?? readText(input, 'logGroupIdentifier')
  if (identifier === undefined) throw invalidParameter('A log group name or identifier is required.')
  const name = identifier.replace(/^arn:[^:]+:logs:[^:]*:\d{12}:log-group:/, '').replace(/:\*$/, '')
  const group = store.groups.get(name)
  if (group === undefined) throw notFound('The specified log group does not exist.')
  return group
}

/** Throws `ResourceNotFoundException`. */
export function requireStream(input: Shape, group: LogGroup): LogStream {
  const stream = group.streams.get(requireText(input, 'logStreamName'))
  if (stream === undefined) throw notFound('The specified log stream does not exist.')
  return stream
}

export function readText(input: Shape, name: string): string | undefined {
  const value = input[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function requireText(input: Shape, name: string): string {
  const value = readText(input, name)
  if (value === undefined) throw invalidParameter(`Value at '${name}' failed to satisfy constraint: must not be null`)
  return value
}

/** An integer within the bounds, or `fallback` when there is none. */
export function readNumber(input: Shape, name: string, fallback: number): number {
  const value = input[name]
  if (value === undefined) return fallback
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw invalidParameter(`Value '${JSON.stringify(value)}' at '${name}' failed to satisfy constraint: whole number`)
}

/** `limit` between 1 and `most`. */
export function readLimit(input: Shape, most: number): number {
  const limit = readNumber(input, 'limit', most)
  if (limit >= 1 && limit <= most) return limit
  throw invalidParameter(`Value '${limit}' at 'limit' failed to satisfy constraint: between 1 and ${most}`)
}

export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}

function notFound(message: string): AwsError {
  return new AwsError('ResourceNotFoundException', message)
}
