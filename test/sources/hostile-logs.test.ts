import { afterEach, expect, it } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { awsCalls } from '../../src/aws/calls.js'
import type { ClientSettings } from '../../src/aws/client-settings.js'
import { DeployError } from '../../src/domain/errors.js'
import type { Clock } from '../../src/ports/clock.js'
import type { SourceReading } from '../../src/ports/metric-source.js'
import { openCloudwatchLogs } from '../../src/sources/cloudwatch-logs/aws/open-cloudwatch-logs.js'
import { cloudwatchLogsDialect } from '../../src/sources/cloudwatch-logs/domain/cloudwatch-logs-dialect.js'
import { declareSource, readSourceQuery, SOURCE_START, sourceRequest } from '../fakes/fake-source-world.js'
import { sendWithoutEnd, startHostileServer, type HostileServer } from './bed/hostile-server.js'

let server: HostileServer | undefined
afterEach(() => server?.stop())

/** What is read of CloudWatch Logs where a server answers so in its place: counts, or what is thrown. */
async function read(answer: (response: ServerResponse) => void): Promise<SourceReading | DeployError> {
  server = await startHostileServer((_, response) => answer(response))
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const settings = { endpoint: server.url, region: 'eu-west-1', credentials, maxAttempts: 1 }
  const clock = clockOfRetries()
  const calls = awsCalls({ clock, random: () => 0.5 })
  const source = declareSource(cloudwatchLogsDialect, 'cloudwatch-logs: /ecs/shop')
  const query = readSourceQuery(cloudwatchLogsDialect, `{ pattern: '{ $.v = "{side.tag}" }' }`, { source })
  try {
    const open = openCloudwatchLogs({ settings: settings as unknown as ClientSettings, calls, clock })
    const [reading] = await open(source, new Map()).read(sourceRequest([query]))
    if (reading === undefined) throw new Error('no reading')
    return reading
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

/** Time passes between two attempts, and never while an answer is waited for. */
function clockOfRetries(): Clock {
  const LONGEST_RETRY = 2_500
  let now = SOURCE_START + 600_000
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise(resolve => {
        signal?.addEventListener('abort', () => resolve())
        if (milliseconds > LONGEST_RETRY) return
        now += milliseconds
        resolve()
      })
  }
}

const sendEvents = (events: unknown) => (response: ServerResponse) =>
  void response.setHeader('content-type', 'application/x-amz-json-1.1').end(JSON.stringify({ events }))

it('CloudWatch Logs: events are counted as they are documented', async () => {
  const found = await read(sendEvents([{ eventId: '1', timestamp: SOURCE_START + 1, message: 'failed' }]))
  if (found instanceof DeployError) throw found
  expect([...found.canary.values()][0]).toBe(1)
})

it.each<readonly [string, (response: ServerResponse) => void, RegExp]>([
  ['a page', response => void response.end('<!doctype html><h1>Log in</h1>'), /The response cannot be parsed\.$/],
  ['JSON with NaN', response => void response.end('{"events":NaN}'), /The response cannot be parsed\.$/],
  ['events that are text', sendEvents('7'), /has an? events that is not a list\.$/],
  ['a time that is text', sendEvents([{ eventId: '1', timestamp: 'now' }]), /has a timestamp that is not a number\.$/],
  ['an event without its time', sendEvents([{ eventId: '1' }]), /returned a log event without its ID or its time\.$/],
  ['100 MB', response => sendWithoutEnd(response, '{"events":['), /^AWS sent a response larger than 16 MiB\./]
])('CloudWatch Logs: %s is refused in a clear sentence', async (_, answer, sentence) => {
  const found = await read(answer)
  if (!(found instanceof DeployError)) throw new Error('a reading')
  expect(found.message).toMatch(sentence)
  expect(found.message.length).toBeLessThan(250)
})
