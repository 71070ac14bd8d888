import { describe, expect, it } from '@jest/globals'
import type { BuildEvent } from './build-step.js'
import { countCached, stageOf } from './build-step.js'
import { readSolveStatus } from './read-solve-status.js'

const at = (second: number) => `2026-11-21T10:00:0${second}.000000001Z`
const data = (text: string) => Buffer.from(text).toString('base64')
const say = (event: BuildEvent) =>
  event.kind === 'line' ? event.text : `${event.kind} ${event.step.title} ${event.step.outcome}`

function read(...statuses: readonly unknown[]) {
  const reader = readSolveStatus()
  const events = statuses.flatMap(status =>
    reader.take(typeof status === 'string' ? status : JSON.stringify(status), 0)
  )
  return { events: events.map(say), reader }
}

const RUN = { digest: 'd1', name: '[build 2/3] RUN make' }

describe('readSolveStatus', () => {
  it('reports a step from its start to its end, with whole lines of its output', () => {
    const { events } = read(
      { vertexes: [RUN] },
      { vertexes: [{ ...RUN, started: at(1) }] },
      {
        logs: [
          { vertex: 'd1', data: data('one\ntw') },
          { vertex: 'd1', data: data('o\n10 %\r90 %\r100 %\n') }
        ]
      },
      { logs: [{ vertex: 'd1', data: data('last') }], vertexes: [{ ...RUN, started: at(1), completed: at(3) }] }
    )
    expect(events).toEqual([
      ...['started [build 2/3] RUN make running', 'one', 'two', '100 %', 'last'],
      'ended [build 2/3] RUN make done'
    ])
  })

  it('joins a character that is split between two chunks', () => {
    const [first, second] = [Buffer.from('ü\n').subarray(0, 1), Buffer.from('ü\n').subarray(1)]
    const logs = [first, second].map(part => ({ vertex: 'd1', data: part.toString('base64') }))
    expect(read({ vertexes: [{ ...RUN, started: at(1) }] }, { logs }).events.at(-1)).toBe('ü')
  })

  it('recognizes cached, failed and interrupted steps', () => {
    const { reader, events } = read({
      vertexes: [
        { digest: 'a', name: '[1/3] COPY a b', started: at(1), completed: at(1), cached: true },
        { digest: 'b', name: '[2/3] RUN x', started: at(1), completed: at(2), error: 'exit code: 1' },
        { digest: 'c', name: '[3/3] RUN y', started: at(1), completed: at(2), error: 'context canceled' }
      ]
    })
    expect(reader.steps().map(({ outcome }) => outcome)).toEqual(['cached', 'failed', 'stopped'])
    expect(events[0]).toBe('started [1/3] COPY a b cached')
    expect(countCached(reader.steps())).toEqual({ cached: 1, all: 2 })
  })

  it('lets a step run again after its end', () => {
    const { events } = read(
      { vertexes: [{ ...RUN, started: at(1), completed: at(1) }] },
      { vertexes: [{ ...RUN, started: at(1) }] },
      { vertexes: [{ ...RUN, started: at(1), completed: at(2) }] }
    )
    expect(events.map(text => text.split(' ')[0])).toEqual(['started', 'ended', 'started', 'ended'])
  })

  it('keeps lines that are no progress, and is not misled by lines that look like it', () => {
    const { reader, events } = read('ERROR: failed to solve: denied', '{ not json', '', '{"vertexes":null,"logs":null}')
    expect(events).toEqual([])
    expect(reader.otherLines()).toEqual(['ERROR: failed to solve: denied', '{ not json'])
  })

  it('remembers forty lines of a step, however much it prints', () => {
    const { reader } = read(
      { vertexes: [{ ...RUN, started: at(1) }] },
      { logs: [{ vertex: 'd1', data: data('x\n'.repeat(5000)) }] }
    )
    expect(reader.steps()[0]?.lastLines).toHaveLength(40)
  })
})

describe('stageOf', () => {
  it.each([
    ['[build 2/5] RUN npm ci', 'build'],
    ['[2/5] RUN npm ci', 'image'],
    ['[stage-2 1/1] COPY a b', 'image'],
    ['[linux/arm64 build 2/5] RUN npm ci', 'build (linux/arm64)'],
    ['[internal] load build context', 'Preparation'],
    ['[auth] shop/api:pull token', 'Preparation'],
    ['resolve image config for docker-image://x', 'Preparation'],
    ['exporting to image', 'Export'],
    ['importing cache manifest from x', 'Export']
  ])('of %s is %s', (title, stage) => {
    expect(stageOf(title)).toBe(stage)
  })
})
