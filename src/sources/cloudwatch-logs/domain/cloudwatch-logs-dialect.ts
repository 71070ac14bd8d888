import { badGate, gotGateText, readMapping, type GateText } from '../../../domain/gate/read/gate-text.js'
import type { QueryContext, SourceDeclaration, SourceDialect } from '../../../domain/gate/source/source-dialect.js'
import type { CloudwatchLogsQuery, CloudwatchLogsSource } from './cloudwatch-logs-source.js'

/** Limits and characters as in https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html */
const LONGEST_NAME = 512
const LONGEST_PATTERN = 1_024
const PLACEHOLDERS = /\{side\.[\w-]{0,60}\}/g

/**
 * How CloudWatch Logs is written in the gates: it counts log events, and no requests. Drivers and agents send what a container writes
 * within seconds, and an event is searchable some seconds after it was ingested.
 */
export const cloudwatchLogsDialect: SourceDialect = {
  kind: 'cloudwatch-logs',
  keys: ['stream-prefix', 'region'],
  windows: [60, 10, 20, 30],
  delaySeconds: 60,
  counts: 'bad-only',
  declare,
  readQuery: readPattern,
  presets: []
}

function declare({ name, at, given, windowSeconds, delaySeconds }: SourceDeclaration): CloudwatchLogsSource {
  const group = given.get('cloudwatch-logs')
  if (group === undefined) throw badGate(at, 'a cloudwatch-logs source requires the name of a log group.')
  return {
    ...{ name, kind: 'cloudwatch-logs', windowSeconds, delaySeconds, secrets: [] },
    ...{
      group: readGroup(group),
      streamPrefix: readPrefix(given.get('stream-prefix')),
      region: readRegion(given.get('region'))
    }
  }
}

function readGroup(text: GateText): string {
  const name = text.kind === 'scalar' ? text.text.replace(PLACEHOLDERS, '') : ''
  if (text.kind === 'scalar' && /^[\w.\-/#]{0,512}$/.test(name) && text.text !== '') return text.text
  throw badGate(text.at, `expected the name of a log group such as /ecs/shop${gotGateText(text)}.`)
}

function readPrefix(text: GateText | undefined): string | undefined {
  if (text === undefined) return undefined
  const isPrefix = text.kind === 'scalar' && text.text !== '' && text.text.length <= LONGEST_NAME
  if (isPrefix && /^[^:*]*$/.test(text.text.replace(PLACEHOLDERS, ''))) return text.text
  throw badGate(text.at, `expected the start of names of log streams, without : and *${gotGateText(text)}.`)
}

function readRegion(text: GateText | undefined): string | undefined {
  if (text === undefined) return undefined
  if (text.kind === 'scalar' && /^[a-z]{2}(?:-[a-z]+){1,3}-\d{1,2}$/.test(text.text)) return text.text
  throw badGate(text.at, `expected a region such as eu-west-1${gotGateText(text)}.`)
}

/** Reads a filter pattern, or one with the log group and streams that it is for. Throws `bad-input`, with the line. */
function readPattern(text: GateText, { source }: QueryContext): CloudwatchLogsQuery {
  const declared = source as CloudwatchLogsSource
  const given =
    text.kind === 'mapping' && text.entries.length > 0
      ? readMapping(text, { keys: ['pattern', 'group', 'stream-prefix'], of: 'query' })
      : new Map<'pattern' | 'group' | 'stream-prefix', GateText>([['pattern', text]])
  const patternText = given.get('pattern')
  if (patternText?.kind !== 'scalar') {
    throw badGate((patternText ?? text).at, 'expected a filter pattern such as "ERROR", in quotes where it has braces.')
  }
  const pattern = patternText.text.trim()
  if (pattern.length > LONGEST_PATTERN) {
    throw badGate(patternText.at, `the filter pattern is longer than ${LONGEST_PATTERN} characters. Shorten it.`)
  }
  const groupText = given.get('group')
  const group = groupText === undefined ? declared.group : readGroup(groupText)
  const streamPrefix = readPrefix(given.get('stream-prefix')) ?? declared.streamPrefix
  const streams = streamPrefix === undefined ? '' : `, streams ${streamPrefix}*`
  return {
    text: `${pattern === '' ? 'all events' : pattern} in log group ${group}${streams}`,
    pattern,
    group,
    streamPrefix
  }
}
