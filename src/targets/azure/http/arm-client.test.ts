import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../../test/fakes/fake-clock.js'
import { armClient, type ArmRequest } from './arm-client.js'
import { changeFetch } from './send-change.js'

const PATH = '/subscriptions/s/resourceGroups/g/providers/Microsoft.App/containerApps/web'
const READ = { path: PATH, apiVersion: '2024-03-01', doing: 'read container app web' }
const CHANGE: ArmRequest = { ...READ, method: 'PATCH', body: { tags: {} }, doing: 'change container app web' }

type Answer = Response | Error

const addressOf = (input: string | URL | Request) => (input instanceof Request ? input.url : input.toString())

function open(answers: readonly Answer[]) {
  const clock = fakeClock()
  const sent: string[] = []
  const headers: Record<string, string>[] = []
  let forgotten = 0
  const send: typeof fetch = (input, init) => {
    sent.push(`${init?.method} ${addressOf(input)}`)
    headers.push(Object.fromEntries(new Headers(init?.headers)))
    const answer = answers[sent.length - 1] ?? new Error('There is no other answer.')
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  const client = armClient({
    ...{ resourceManager: 'https://arm.test', clock, count: () => undefined },
    token: { take: () => Promise.resolve(`token-${forgotten}`), forget: () => void (forgotten += 1) },
    fetchFor: kind => (kind === 'read' ? send : changeFetch(send, { clock, deadlineAt: clock.now() + 60_000 }))
  })
  return { client, sent, headers, clock }
}

const lost = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) })

describe('a list', () => {
  it('has the items of all its pages', async () => {
    const next = 'https://arm.test/next?page=2'
    const { client, sent } = open([Response.json({ value: [1], nextLink: next }), Response.json({ value: [2] })])
    expect(await client.list(READ)).toEqual([1, 2])
    expect(sent).toEqual([`GET https://arm.test${PATH}?api-version=2024-03-01`, `GET ${next}`])
  })

  it('never sends the token to another host', async () => {
    const { client, sent } = open([Response.json({ value: [], nextLink: 'https://other.test/next' })])
    await expect(client.list(READ)).rejects.toThrow('refers to another host')
    expect(sent).toHaveLength(1)
  })
})

describe('a request', () => {
  it('is sent again with another token where the first one is refused', async () => {
    const { client, headers } = open([new Response('{}', { status: 401 }), Response.json({ id: 'x' })])
    expect((await client.read(READ)).body).toEqual({ id: 'x' })
    expect(headers.map(({ authorization }) => authorization)).toEqual(['Bearer token-0', 'Bearer token-1'])
  })

  it('that is refused twice is no longer sent', async () => {
    const { client, sent } = open([new Response('{}', { status: 401 }), new Response('{}', { status: 401 })])
    await expect(client.read(READ)).rejects.toMatchObject({ code: 'access-denied' })
    expect(sent).toHaveLength(2)
  })
})

describe('a change', () => {
  it.each([
    ['azure-asyncoperation', 'https://arm.test/status/1', 'status'],
    ['location', 'https://arm.test/result/1', 'location']
  ])('that is accepted is followed by %s', async (name, address, via) => {
    const { client } = open([new Response(null, { status: 202, headers: { [name]: address, 'retry-after': '5' } })])
    expect((await client.change(CHANGE)).operation).toEqual({ kind: 'accepted', address, via, waitMilliseconds: 5_000 })
  })

  it('that is complete has nothing to follow', async () => {
    const { client } = open([Response.json({ id: 'x' }, { headers: { location: 'https://arm.test/x' } })])
    expect((await client.change(CHANGE)).operation).toEqual({ kind: 'done' })
  })

  it('is never followed to another host', async () => {
    const { client } = open([new Response(null, { status: 202, headers: { location: 'https://other.test/x' } })])
    await expect(client.change(CHANGE)).rejects.toThrow('refers to another host')
  })

  it.each(['ECONNRESET', 'UND_ERR_SOCKET'])('whose answer is lost (%s) is never sent again', async code => {
    const { client, sent } = open([lost(code), Response.json({})])
    await expect(client.change(CHANGE)).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect(sent).toHaveLength(1)
  })

  it('that never arrived is sent again', async () => {
    const { client, sent } = open([lost('ECONNREFUSED'), Response.json({ id: 'x' })])
    await client.change(CHANGE)
    expect(sent).toHaveLength(2)
  })

  it('that was refused for the rate of requests is sent after the wait', async () => {
    const { client, clock } = open([
      new Response('{}', { status: 429, headers: { 'retry-after': '17' } }),
      Response.json({})
    ])
    await client.change(CHANGE)
    expect(clock.slept).toEqual([17_000])
  })

  it.each([
    [409, 'conflict'],
    [412, 'conflict'],
    [500, 'outcome-unknown'],
    [503, 'outcome-unknown']
  ])('with HTTP %d is %s, and is not sent again', async (status, code) => {
    const { client, sent } = open([
      Response.json({ error: { code: 'X', message: 'Why.' } }, { status }),
      Response.json({})
    ])
    await expect(client.change(CHANGE)).rejects.toMatchObject({ code })
    expect(sent).toHaveLength(1)
  })

  it('has the condition that the app had', async () => {
    const { client, headers } = open([Response.json({})])
    await client.change({ ...CHANGE, etag: '"7"' })
    expect(headers[0]?.['if-match']).toBe('"7"')
  })
})

describe('the progress of a change', () => {
  it('is read at the address in the answer', async () => {
    const { client, sent } = open([Response.json({ status: 'InProgress' }, { headers: { 'retry-after': '3' } })])
    const operation = {
      kind: 'accepted',
      address: 'https://arm.test/status/1',
      via: 'status',
      waitMilliseconds: 1
    } as const
    expect(await client.progress(operation)).toEqual({ kind: 'running', waitMilliseconds: 3_000 })
    expect(sent).toEqual(['GET https://arm.test/status/1'])
  })
})
