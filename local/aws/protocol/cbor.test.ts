import { expect, test } from '@jest/globals'
import { decodeCbor, encodeCbor } from './cbor.js'

const hex = (text: string) => decodeCbor(Buffer.from(text, 'hex'))

// Appendix A of RFC 8949.
test.each([
  ['00', 0],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1000000],
  ['1b000000e8d4a51000', 1000000000000],
  ['3903e7', -1000],
  ['f90000', 0],
  ['f93e00', 1.5],
  ['f90001', 5.960464477539063e-8],
  ['f97c00', Infinity],
  ['fa47c35000', 100000],
  ['fb3ff199999999999a', 1.1],
  ['f4', false],
  ['f5', true],
  ['f6', undefined],
  ['a26161f661626132', { b: '2' }],
  ['1bffffffffffffffff', 2 ** 64],
  ['5f42010243030405ff', new Uint8Array([1, 2, 3, 4, 5])],
  ['c1fb41d452d9ec200000', 1363896240.5],
  ['c11a514b67b0', 1363896240],
  ['62c3bc', 'ü'],
  ['6449455446', 'IETF'],
  ['7f657374726561646d696e67ff', 'streaming'],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
  ['a26161016162820203', { a: 1, b: [2, 3] }],
  ['bf61610161629f0203ffff', { a: 1, b: [2, 3] }]
])('%s is read', (encoded, value) => {
  expect(hex(encoded)).toEqual(value)
})

test('what is written is read again', () => {
  const value = {
    text: 'ü'.repeat(300),
    numbers: [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32, 2 ** 53 - 1, -1, -500, 0.25],
    yes: true,
    nested: { list: [], structure: {} }
  }
  expect(decodeCbor(encodeCbor({ ...value, gone: undefined }))).toEqual(value)
})

test('a time is written as seconds under tag 1', () => {
  expect(encodeCbor(new Date(1500)).toString('hex')).toBe('c1fb3ff8000000000000')
})

test.each(['6449', '82', '9f', 'a16161', 'ff', '0000', '8101ff'])('%s is no value', encoded => {
  expect(() => hex(encoded)).toThrow()
})
