import { expect, test } from '@jest/globals'
import { parseStat } from './parse-stat.js'

const COLUMNS = [
  'pxname',
  'svname',
  'scur',
  'econ',
  'eresp',
  'type',
  'hrsp_1xx',
  'hrsp_2xx',
  'hrsp_3xx',
  'hrsp_4xx',
  'hrsp_5xx',
  'hrsp_other',
  'lbtot',
  'srv_abrt',
  'addr'
]
const stat = (...rows: readonly Readonly<Record<string, number | string>>[]) =>
  [`# ${COLUMNS.join(',')}`, ...rows.map(row => COLUMNS.map(name => row[name] ?? '').join(','))].join('\n')
const api = { pxname: 'api', svname: 's1', type: 2, addr: '172.18.0.3:8080' }

// As HAProxy 2.8 counted two requests each.
test.each([
  ['500', { hrsp_5xx: 2, lbtot: 2 }, 2],
  ['200', { hrsp_2xx: 2, lbtot: 2 }, 0],
  ['closed without a response', { eresp: 4, lbtot: 2 }, 2],
  ['response cut short', { hrsp_2xx: 2, eresp: 2, srv_abrt: 2, lbtot: 2 }, 2],
  ['connection refused', { econ: 2, lbtot: 2 }, 2],
  ['one refused, one without an answer in time', { econ: 1, eresp: 1, lbtot: 2 }, 2],
  ['client gave up', { lbtot: 2 }, 0],
  ['still served', { scur: 2, lbtot: 2 }, 0]
])('%s', (_, counters, bad) => {
  expect(parseStat(stat({ ...api, ...counters }))).toMatchObject([{ requests: 2, bad, endpoint: '172.18.0.3:8080' }])
})

test('frontends and backends are not servers', () => {
  expect(parseStat(stat({ ...api, type: 0 }, { ...api, type: 1 }, { ...api, scur: 3 }))).toMatchObject([{ active: 3 }])
})

test.each(['', 'Permission denied\n', stat({ ...api, hrsp_5xx: 'x' }), stat({ ...api, lbtot: '-1' })])(
  '%j has no counters',
  text => {
    expect(() => parseStat(text)).toThrow(expect.objectContaining({ code: 'platform-error' }))
  }
)
