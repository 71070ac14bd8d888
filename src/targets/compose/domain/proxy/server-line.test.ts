import { expect, test } from '@jest/globals'
import { formatServerLine, parseServerLines } from './server-line.js'

const server = { service: 'api', containerId: 'id', host: 'shop-api-1', address: '172.18.0.1', port: 8080, weight: 90 }

test.each([server, { ...server, address: '' }])('what is written is read: %j', each => {
  expect(parseServerLines(`x\n# ${formatServerLine(each)}\n`, [], '# ')).toEqual([{ ...each, containerId: '' }])
})

test('a known container has its ID and the address that it has now', () => {
  expect(parseServerLines(formatServerLine({ ...server, address: '172.18.0.9', weight: 5 }), [server])).toEqual([
    { ...server, weight: 5 }
  ])
})

test.each(['', 'api x', 'api shop-api-1 1.2.3.4 80', '# api shop-api-1 1.2.3.4 80 1', 'a b c 1234567 1'])(
  '%j is no container',
  line => {
    expect(parseServerLines(line, [server])).toEqual([])
  }
)
