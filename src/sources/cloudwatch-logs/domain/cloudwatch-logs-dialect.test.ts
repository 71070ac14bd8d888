import { describe, expect, it } from '@jest/globals'
import { declareSource, readSourceQuery, SOURCE_START } from '../../../../test/fakes/fake-source-world.js'
import { cloudwatchLogsDialect } from './cloudwatch-logs-dialect.js'
import { countEvents } from './count-events.js'

const source = declareSource(cloudwatchLogsDialect, '{ cloudwatch-logs: /ecs/shop, stream-prefix: "app/{side.tag}/" }')

describe('a CloudWatch Logs source', () => {
  it('is a log group and the start of its streams', () => {
    expect(source).toEqual({
      ...{ name: 'main', kind: 'cloudwatch-logs', windowSeconds: 60, delaySeconds: 60, secrets: [] },
      ...{ group: '/ecs/shop', streamPrefix: 'app/{side.tag}/', region: undefined }
    })
  })

  it('may be a group for each revision, in another region', () => {
    expect(
      declareSource(cloudwatchLogsDialect, '{ cloudwatch-logs: "/shop/{side.tag}", region: us-gov-west-1 }')
    ).toMatchObject({
      ...{ group: '/shop/{side.tag}', region: 'us-gov-west-1' }
    })
  })

  it.each([
    ["{ cloudwatch-logs: 'arn:aws:logs' }", 'line 1, column 20: expected the name of a log group'],
    ['{ cloudwatch-logs: /a, region: Europe }', 'expected a region such as eu-west-1, got "Europe".'],
    ["{ cloudwatch-logs: /a, stream-prefix: 'app:1' }", 'without : and *'],
    ['{ region: eu-west-1 }', 'requires the name of a log group']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => declareSource(cloudwatchLogsDialect, yaml)).toThrow(message)
  })
})

describe('a query of CloudWatch Logs', () => {
  it('shows where its placeholders are', () => {
    expect(readSourceQuery(cloudwatchLogsDialect, 'ERROR', { source })).toEqual({
      ...{ text: 'ERROR in log group /ecs/shop, streams app/{side.tag}/*', pattern: 'ERROR' },
      ...{ group: '/ecs/shop', streamPrefix: 'app/{side.tag}/' }
    })
  })

  it('may have a group and streams of its own', () => {
    const yaml = `{ pattern: '{ $.level = "error" }', group: /proxy, stream-prefix: web/ }`
    expect(readSourceQuery(cloudwatchLogsDialect, yaml, { source })).toMatchObject({
      ...{ pattern: '{ $.level = "error" }', group: '/proxy', streamPrefix: 'web/' }
    })
  })

  it('may count every event', () => {
    expect(readSourceQuery(cloudwatchLogsDialect, "''", { source }).text).toContain('all events in log group')
  })

  it.each([
    ['[ERROR]', 'line 1, column 1: expected a filter pattern'],
    ['{ group: /a }', 'expected a filter pattern'],
    ['{ pattern: ERROR, streams: a }', 'query has no key "streams"'],
    ['{ $.level = "error" }', 'query has no key'],
    [`'${'x'.repeat(1_025)}'`, 'longer than 1024 characters']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => readSourceQuery(cloudwatchLogsDialect, yaml, { source })).toThrow(message)
  })
})

describe('countEvents', () => {
  const range = { from: SOURCE_START, to: SOURCE_START + 30_000, windowSeconds: 10 }

  it('counts an event once, in its window, and no event outside the range', () => {
    const at = (offset: number, eventId: string) => ({ timestamp: SOURCE_START + offset, eventId })
    const events = [at(0, 'a'), at(9_999, 'b'), at(9_999, 'b'), at(20_000, 'c'), at(30_000, 'd'), at(-1, 'e')]
    expect([...countEvents(events, range).values()]).toEqual([2, 0, 1])
  })

  it.each([[{ timestamp: SOURCE_START }], [{ eventId: 'a' }], [{ eventId: 'a', timestamp: Number.NaN }]])(
    'refuses the event %j',
    event => {
      expect(() => countEvents([event], range)).toThrow('returned a log event without its ID or its time')
    }
  )
})
