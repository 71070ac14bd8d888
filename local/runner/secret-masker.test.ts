import { describe, expect, it } from '@jest/globals'
import { secretMasker } from './secret-masker.js'

describe('secretMasker', () => {
  it('hides every line of a secret, and the longest match first', () => {
    const masker = secretMasker()
    masker.add('pass')
    masker.add('password\nsecond line')
    expect(masker.mask('the password, the second line, the pass')).toBe('the ***, the ***, the ***')
  })

  it.each([0, 1, 2])('hides the base64 of a text that has the secret at offset %i', offset => {
    const masker = secretMasker()
    masker.add('correct-horse-battery')
    const encoded = Buffer.from(`${'x'.repeat(offset)}correct-horse-battery:tail`).toString('base64')
    expect(masker.mask(encoded)).toContain('***')
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
