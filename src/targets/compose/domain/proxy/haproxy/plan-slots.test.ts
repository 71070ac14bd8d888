import { expect, test } from '@jest/globals'
import type { ProxyServer } from '../proxy-servers.js'
import { formatBackends, SLOTS } from './backend-file.js'
import { addressCommands, fillSlots, readSlots, weightCommands } from './plan-slots.js'
import { parseSlots } from './slots.js'

const PLAN = { ports: new Map([['api', 8080]]), backends: new Map([['api', 'web']]), isByName: true }
const server = (number: number, weight: number): ProxyServer => ({
  ...{
    service: 'api',
    containerId: `id${number}`,
    host: `shop-api-${number}`,
    address: `172.18.0.${number}`,
    port: 8080,
    weight
  }
})
const COLUMNS = `# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_fqdn srv_port`
const STATE = `1
${COLUMNS}
3 web 1 s1 172.18.0.1 2 0 100 shop-api-1 8080
3 web 2 s2 - 0 37 1 shop-api-1 8080
3 web 3 s3 172.18.0.9 2 68 50 shop-api-9 8080
4 other 1 s1 172.18.0.1 2 0 100 - 8080
`
const SLOTS_NOW = parseSlots(STATE)

test('a slot in maintenance is free; one that only was disabled in the file is not', () => {
  expect(SLOTS_NOW.map(({ isFree }) => isFree)).toEqual([false, true, false, false])
  expect(SLOTS_NOW[1]).toMatchObject({ address: '', host: 'shop-api-1' })
})

test('a free slot is given to a new container, one that carries it stays, and others are put in maintenance', () => {
  const filled = fillSlots(SLOTS_NOW, [server(2, 10), server(1, 90)], PLAN)

  expect(addressCommands(filled)).toEqual(['set server web/s2 fqdn shop-api-2'])
  expect(weightCommands(filled, SLOTS_NOW, PLAN)).toEqual([
    'set server web/s2 weight 10',
    'set server web/s2 state ready',
    'set server web/s1 weight 90',
    'set server web/s3 state maint'
  ])
})

test('servers by address get an address', () => {
  const slots = parseSlots(`1\n${COLUMNS}\n3 web 1 s1 127.0.0.1 0 5 1 - 8080\n`)

  expect(addressCommands(fillSlots(slots, [server(2, 10)], PLAN))).toEqual([
    'set server web/s1 addr 172.18.0.2 port 8080'
  ])
})

test('a full or missing backend is reported', () => {
  const full = () => fillSlots(SLOTS_NOW, [server(1, 1), server(9, 1), server(3, 1), server(4, 1)], PLAN)

  expect(full).toThrow('has no free server for container shop-api-4')
  expect(() => fillSlots(SLOTS_NOW, [server(1, 1)], { ...PLAN, backends: new Map() })).toThrow('has no backend "api"')
})

test('running servers are read with their weights; an unknown container has no id', () => {
  expect(readSlots(SLOTS_NOW, [server(1, 0)], PLAN)).toEqual([
    server(1, 100),
    { service: 'api', containerId: '', host: 'shop-api-9', address: '172.18.0.9', port: 8080, weight: 50 }
  ])
})

test.each(['', '2\n# be_id', 'Permission denied\n'])('%j is no state', text => {
  expect(() => parseSlots(text)).toThrow(expect.objectContaining({ code: 'platform-error' }))
})

test('the file has the containers, and free slots under a name that resolves', () => {
  const lines = formatBackends([server(1, 100)], PLAN).split('\n')

  expect(lines.filter(line => line.startsWith('  server '))).toHaveLength(SLOTS)
  expect(lines.slice(0, 3)).toEqual([expect.stringMatching(/^# Written by deploy-kit/), '', 'backend web'])
  expect(lines).toContain('  server s1 shop-api-1:8080 weight 100')
  expect(lines).toContain('  server s2 shop-api-1:8080 weight 1 disabled init-addr none')
  expect(formatBackends([server(1, 100)], { ...PLAN, isByName: false })).toContain(
    '  server s1 172.18.0.1:8080 weight 100'
  )
})
