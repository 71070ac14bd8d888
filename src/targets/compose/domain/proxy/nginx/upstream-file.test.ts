import { expect, test } from '@jest/globals'
import { SPLIT_MARK } from '../split-mark.js'
import { formatUpstreams, movedServers, parseUpstreams } from './upstream-file.js'

const PLAN = { ports: new Map([['api', 8080]]), backends: new Map<string, string>() }
const server = (number: number, weight: number) => ({
  ...{
    service: 'api',
    containerId: `id${number}`,
    host: `shop-api-${number}`,
    address: `172.18.0.${number}`,
    port: 8080,
    weight
  }
})
const BOTH = [server(1, 90), server(2, 0)]

test.each([
  ['resolved', '  server shop-api-1:8080 weight=90 resolve; # api shop-api-1 172.18.0.1 8080 90'],
  ['names', '  server shop-api-1:8080 weight=90; # api shop-api-1 172.18.0.1 8080 90'],
  ['addresses', '  server 172.18.0.1:8080 weight=90; # api shop-api-1 172.18.0.1 8080 90']
] as const)('servers by %s', (by, line) => {
  const lines = formatUpstreams(BOTH, PLAN, { isSplit: false, by }).split('\n')

  expect(lines).toContain(line)
  expect(lines[0]).toMatch(/^# Written by deploy-kit/)
  expect(lines.find(each => each.includes('shop-api-2'))).toContain(' down')
})

test('a split is marked, and names that are not resolved yet wait in it', () => {
  const lines = formatUpstreams(BOTH, PLAN, { isSplit: true, by: 'addresses', isWarm: true }).split('\n')

  expect(lines[1]).toBe(SPLIT_MARK)
  expect(lines).toContain('  server shop-api-1:8080 down resolve;')
})

test('a container that does not run is found by its name, where nginx can', () => {
  const stopped = [{ ...server(1, 90), address: '' }]
  const text = (isWarm: boolean) => formatUpstreams(stopped, PLAN, { isSplit: true, by: 'addresses', isWarm })

  expect(text(true)).toContain('  server shop-api-1:8080 weight=90 resolve; # api shop-api-1 - 8080 90')
  expect(text(false)).not.toContain('server ')
  expect(parseUpstreams(text(true), [])).toEqual([{ ...stopped[0], containerId: '' }])
})

test('a container of a split that has another address now keeps its weight there', () => {
  const split = formatUpstreams(BOTH, PLAN, { isSplit: true, by: 'addresses', isWarm: true })
  const [one = server(1, 0), two = server(2, 0)] = BOTH
  const moved = { ...one, address: '172.18.0.9' }

  expect(movedServers(split, BOTH)).toBeUndefined()
  expect(movedServers(split, [moved, two])).toEqual([
    { ...moved, containerId: '' },
    { ...two, containerId: '' }
  ])
  // One that does not run is not known: it stays where it was.
  expect(movedServers(split, [moved])).toHaveLength(2)
  expect(movedServers(split, [{ ...one, address: '' }, two])).toBeUndefined()
  // A saved configuration is followed by nginx itself.
  expect(movedServers(formatUpstreams(BOTH, PLAN, { isSplit: false, by: 'resolved' }), [moved, two])).toBeUndefined()
})

test('what is written is read', () => {
  for (const isSplit of [true, false])
    expect(parseUpstreams(formatUpstreams(BOTH, PLAN, { isSplit, by: 'addresses', isWarm: isSplit }), BOTH)).toEqual(
      BOTH
    )
  expect(parseUpstreams(formatUpstreams(BOTH, PLAN, { isSplit: true, by: 'resolved' }), [])).toEqual(
    BOTH.map(each => ({ ...each, containerId: '' }))
  )
  expect(parseUpstreams('upstream x { server a:1; }', BOTH)).toEqual([])
})
