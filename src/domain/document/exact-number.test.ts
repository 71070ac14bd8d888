import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { isExactNumber } from './exact-number.js'

describe('isExactNumber', () => {
  it.each([
    '0',
    '-0',
    '0.0',
    '0e5',
    '1',
    '-1',
    '1.0',
    '1.50',
    '100',
    '1e2',
    '1E+2',
    '10e-1',
    '0.1',
    '9007199254740991',
    '1e300',
    '5e-324',
    '123.456e-7'
  ])('%s is kept', source => {
    expect(isExactNumber(source, Number(source))).toBe(true)
  })

  it.each([
    '9007199254740993',
    '0.1000000000000000055511',
    '1e400',
    '-1e400',
    '1e-400',
    '12345678901234567890',
    'NaN',
    ''
  ])('%s is not', source => {
    expect(isExactNumber(source, Number(source))).toBe(false)
  })

  it('holds for every number as JavaScript prints it', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), n => isExactNumber(String(n), n)))
  })

  it('holds for every safe integer with zeros around it, and for no integer that changes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), n => {
        expect(isExactNumber(`${n}.00`, Number(n))).toBe(BigInt(Number(n)) === n && isExactNumber(String(n), Number(n)))
        if (BigInt(Number(n)) !== n) expect(isExactNumber(String(n), Number(n))).toBe(false)
      })
    )
  })
})
