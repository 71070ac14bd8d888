import { describe, expect, it } from '@jest/globals'
import type { AwsCalls } from '../../../aws/calls.js'
import type { ClientSettings } from '../../../aws/client-settings.js'
import { DeployError } from '../../../domain/errors.js'
import { logEvents } from './log-events.js'

/** Calls that return these answers, one after another, or fail. */
function calls(answers: readonly unknown[]): AwsCalls {
  const left = [...answers]
  const read = () => {
    const answer = left.shift()
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  return { read, listenTo: (client: unknown) => client } as unknown as AwsCalls
}

const settings = { region: 'eu-west-1' } as ClientSettings
const filter = { group: '/shop', streamPrefix: undefined, pattern: 'ERROR' }
const range = { from: 0, to: 60_000, windowSeconds: 60 }
const event = { eventId: 'a', timestamp: 1 }

describe('logEvents', () => {
  it('reads on after an empty page, to the page without a token', async () => {
    const pages = [{ events: [], nextToken: '1' }, { nextToken: '2' }, { events: [event] }]
    expect(await logEvents(settings, calls(pages)).filter(filter, range)).toEqual([event])
  })

  it('takes a page that is named twice for unreadable: a part is never taken for the whole', async () => {
    const pages = [
      { events: [event], nextToken: '1' },
      { events: [event], nextToken: '1' }
    ]
    await expect(logEvents(settings, calls(pages)).filter(filter, range)).rejects.toMatchObject({
      code: 'platform-error'
    })
  })

  it('refuses more pages than can be read', async () => {
    const pages = Array.from({ length: 101 }, (_, page) => ({ nextToken: String(page) }))
    await expect(logEvents(settings, calls(pages)).filter(filter, range)).rejects.toThrow('it has more than 100 pages')
  })

  it.each(['access-denied', 'throttled', 'unreachable'] as const)('passes on that a call was %s', async code => {
    const failed = calls([new DeployError(code, 'no')])
    await expect(logEvents(settings, failed).filter(filter, range)).rejects.toMatchObject({ code })
  })
})
