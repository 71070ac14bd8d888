import { describe, expect, it } from '@jest/globals'
import { quotePattern, splitPatterns } from './split-patterns.js'

describe('a list of patterns', () => {
  it.each<[string, readonly string[]]>([
    ['a.xml, b.xml\nc.xml\n\n', ['a.xml', 'b.xml', 'c.xml']],
    ['target/{surefire,failsafe}-reports/*.xml, !**/x.xml', ['target/{surefire,failsafe}-reports/*.xml', '!**/x.xml']],
    ['{a,{b,c}}/x.xml,d.xml', ['{a,{b,c}}/x.xml', 'd.xml']],
    ['a{b.xml, c.xml', ['a{b.xml', 'c.xml']],
    ['a}b.xml, {c,d}.xml', ['a}b.xml', '{c,d}.xml']],
    ['{a, b ,{ c,d } }/x y.xml , ! z/**', ['{a,b,{c,d}}/x y.xml', '!z/**']],
    ['  ,\n', []]
  ])('%j', (text, patterns) => {
    expect(splitPatterns(text)).toEqual(patterns)
  })

  it('is shown with its braces, and hidden where it could be a secret', () => {
    expect(quotePattern('target/{a,b}/!x[0-9].xml')).toBe('"target/{a,b}/!x[0-9].xml"')
    expect(quotePattern('AKIAIOSFODNN7EXAMPLE1a2b3c4d')).toBe('(not shown)')
  })
})
