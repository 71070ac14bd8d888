import { withoutTrailing } from '../text/without-trailing.js'

/**
 * Whether `number` is exactly the decimal `source`. A double that prints back as the digits it was read from counts
 * (0.1 does); one that had to be rounded (9007199254740993) or is out of range (1e999) does not.
 */
export function isExactNumber(source: string, number: number): boolean {
  if (!Number.isFinite(number)) return false
  const said = readDecimal(source)
  const held = readDecimal(String(number))
  return said !== undefined && said.digits === held?.digits && said.exponent === held.exponent
}

/** The sign and significant digits, and the power of ten of the last one; zero has neither. */
function readDecimal(text: string): { digits: string; exponent: number } | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? []
  const all = whole + fraction
  if (all === '') return undefined
  const digits = withoutTrailing(all.replace(/^0+/, ''), '0')
  if (digits === '') return { digits: '0', exponent: 0 }
  const trailing = all.length - withoutTrailing(all, '0').length
  return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing }
}
