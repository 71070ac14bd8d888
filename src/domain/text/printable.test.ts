import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { printable } from './printable.js'

const ESC = '\u001b'

describe('printable', () => {
  it.each([
    ['a color', `${ESC}[1;31mred${ESC}[0m`, 'red'],
    ['a color with sub-parameters', `${ESC}[38:2::255:0:0mred`, 'red'],
    ['a cursor move in 8-bit CSI', '\u009b2Kleft\u009b1G', 'left'],
    ['private modes', `${ESC}[?25l${ESC}[>4;1mhidden cursor`, 'hidden cursor'],
    ['a window title up to BEL', `${ESC}]0;title\u0007text`, 'text'],
    ['a link up to ST', `${ESC}]8;;https://evil.example${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    ['an 8-bit OSC up to an 8-bit ST', '\u009d52;c;ZXZpbA==\u009ctext', 'text'],
    ['DCS, APC, PM and SOS', `${ESC}Pq#0${ESC}\\a${ESC}_G${ESC}\\b${ESC}^p${ESC}\\c${ESC}Xs${ESC}\\d`, 'abcd'],
    ['a character set and a reset', `${ESC}(0line${ESC}(B${ESC}c`, 'line'],
    ['a control string without an end', `${ESC}]0;all of this stays`, '0;all of this stays'],
    ['a control string that a line ends', `${ESC}]0;one\ntwo\u0007`, '0;one\ntwo'],
    ['a sequence inside a sequence', `${ESC}[3${ESC}[1m1m`, '31m'],
    ['an escape at the end', `end${ESC}`, 'end']
  ])('leaves nothing of %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('ends lines where the runner does, and nowhere else', () => {
    expect(printable('a\rb\r\nc\nd')).toBe('a\nb\nc\nd')
    expect(printable('a\u0085b\u2028c\u2029d\u000be\u000cf')).toBe('a b c d e f')
  })

  it('takes out what cannot be seen', () => {
    const unseen = [0x00, 0x07, 0x08, 0x7f, 0x80, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e, 0x202e]
    const more = [0x2060, 0x2066, 0x2069, 0x3164, 0xfeff, 0xfff9, 0xe0041]
    expect(printable([...unseen, ...more].map(code => `x${String.fromCodePoint(code)}`).join(''))).toBe('x'.repeat(21))
  })

  it('keeps letters, marks and emoji of all kinds', () => {
    const texts = 'Ünïcödé e\u0301 שלום عربى 日本語 ✅ ⚠️ 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪 '
    expect(printable(texts)).toBe(texts)
  })

  it('keeps a joiner inside of an emoji only', () => {
    expect(printable('a\u200db 👩\u200d::error::x')).toBe('ab 👩::error::x')
  })

  it('replaces half a character', () => {
    expect(printable('a\ud83db')).toBe('a\ufffdb')
  })

  it('changes nothing that it has made', () => {
    const pieces = fc.constantFrom(
      ESC,
      '[',
      ']',
      '\u009b',
      '\u0007',
      '\u0085',
      '\r',
      '\n',
      '\t',
      ' ',
      'm',
      '0',
      ';',
      '\u200d',
      '👩'
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), text => {
        const once = printable(text)
        expect(printable(once)).toBe(once)
        expect(once).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u200b\ufeff]/u)
      })
    )
  })

  it.each([
    ['carriage returns', '\r'],
    ['escapes', ESC],
    ['unfinished colors', `${ESC}[1`],
    ['unfinished titles', `${ESC}]0;x`],
    ['8-bit introducers', '\u009d'],
    ['blanks', ' '],
    ['joiners', '👩\u200d'],
    ['long parameters', '1;']
  ])('needs time in proportion to the length of %s', (_, unit) => {
    // The fastest of five, in CPU time: what else the machine does counts as little as it can.
    const costOf = (length: number) => {
      const text = `${ESC}[${unit.repeat(length / unit.length)}`
      const costs = Array.from({ length: 5 }, () => {
        const from = process.cpuUsage()
        printable(text)
        const { user, system } = process.cpuUsage(from)
        return user + system
      })
      return Math.min(...costs)
    }
    costOf(2 ** 16)
    expect(costOf(2 ** 20)).toBeLessThan(8 * costOf(2 ** 18) + 200_000)
  })
})
