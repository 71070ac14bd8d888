import { describe, expect, it } from '@jest/globals'
import { secretMasker } from './secret-masker.js'

describe('secretMasker', () => {
  it('hides every line of a secret, and the longest match first', () => {
    const masker = secretMasker()
    masker.add('pass')
    masker.add('password\nsecond line')
    expect(masker.mask('the password, the second line, the pass')).toBe('the ***, the ***, the ***')
  })

  it('hides the base64 of a secret, and of a longer text where the secret ends it on a group of three bytes', () => {
    const masker = secretMasker()
    masker.add('correct-horse-battery')
    const encode = (text: string) => Buffer.from(text).toString('base64')
    expect(masker.mask(encode('correct-horse-battery'))).toBe('***')
    expect(masker.mask(encode('user:correct-horse-battery'))).toContain('***')
    // The runner's encoders pad, so what follows the secret uncovers it.
    expect(masker.mask(encode('user:correct-horse-battery:tail'))).not.toContain('***')
  })

  it('hides each line of a secret, whichever way its lines end', () => {
    const masker = secretMasker()
    masker.add('first line\r  second line\r\nthird line')
    expect(masker.mask('first line|second line|third line')).toBe('***|***|***')
  })

  it('replaces places that overlap or touch by one mark', () => {
    const masker = secretMasker()
    masker.add('abcd')
    masker.add('cdef')
    expect(masker.mask('-abcdef- -abcdabcd-')).toBe('-***- -***-')
  })

  it('hides the secret inside JSON and inside a URL', () => {
    const masker = secretMasker()
    masker.add('a"b&c d')
    expect(masker.mask(JSON.stringify({ key: 'a"b&c d' }))).toBe('{"key":"***"}')
    expect(masker.mask(`https://x/?q=${encodeURIComponent('a"b&c d')}`)).toBe('https://x/?q=***')
  })

  it('does not turn everything into stars for an empty secret', () => {
    const masker = secretMasker()
    masker.add('')
    masker.add(' \n ')
    expect(masker.mask('a b')).toBe('a b')
  })
})
