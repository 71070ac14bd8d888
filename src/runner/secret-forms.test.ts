import { describe, expect, it } from '@jest/globals'
import { secretForms } from './secret-forms.js'

const SECRET = 'wJalr/XUtn+FEMI "K7M\'DENG&bPx!ü'

/** What is left of a text once every form of the secret is taken out. */
function without(secret: string, text: string): string {
  return secretForms(secret).reduce((shown, form) => shown.replaceAll(form, ''), text)
}

describe('secretForms', () => {
  it.each([
    ['as it is', SECRET],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in a URL in lower case', encodeURIComponent(SECRET).replace(/%../g, escape => escape.toLowerCase())],
    ['in a URL by RFC 3986', encodeURIComponent(SECRET).replaceAll("'", '%27').replaceAll('!', '%21')],
    ['in a form', new URLSearchParams({ key: SECRET }).toString().slice(4)],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64url', Buffer.from(SECRET).toString('base64url')]
  ])('recognizes a secret %s', (_, shown) => {
    expect(without(SECRET, shown)).toBe('')
  })

  it.each([0, 1, 2])(
    'recognizes it in base64 of a text that has it at offset %i, except for the group that it shares',
    offset => {
      for (const encoding of ['base64', 'base64url'] as const) {
        const text = Buffer.from(`${'x'.repeat(offset)}${SECRET}:tail`).toString(encoding)
        expect(without(SECRET, text).length).toBeLessThan(text.length - Math.floor((SECRET.length * 4) / 3) + 9)
      }
    }
  )

  it('recognizes each line of a secret, with any line ending', () => {
    const forms = secretForms('  -----BEGIN-----\r\nline/two\rline three\n\n')
    expect(forms).toEqual(expect.arrayContaining(['-----BEGIN-----', 'line/two', 'line%2Ftwo', 'line three']))
    expect(forms).toContain(Buffer.from('line three').toString('base64'))
    expect(forms).not.toContain('')
  })

  it('has none of an empty secret, and the longest first', () => {
    expect(secretForms(' \n ')).toEqual([])
    const lengths = secretForms(SECRET).map(form => form.length)
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one))
  })
})
