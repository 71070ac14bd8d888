import { describe, expect, it } from '@jest/globals'
import { decodeText } from './decode-text.js'

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>für</a>`
const MARK = '\ufeff'

describe('a text is decoded', () => {
  it.each<[string, Buffer, string, string]>([
    ['plain UTF-8', Buffer.from('für'), 'für', 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`${MARK}für`), 'für', 'utf-8'],
    ['UTF-16 with a byte order mark, as PowerShell writes it', Buffer.from(`${MARK}für`, 'utf16le'), 'für', 'utf-16le'],
    ['big-endian UTF-16 with a byte order mark', utf16be(`${MARK}für`), 'für', 'utf-16be'],
    ['UTF-16 without a byte order mark', Buffer.from('{"für": 1}', 'utf16le'), '{"für": 1}', 'utf-16le'],
    ['big-endian UTF-16 without a byte order mark', utf16be('<a>für</a>'), '<a>für</a>', 'utf-16be'],
    ['XML in ISO-8859-1', latin1(declared('ISO-8859-1')), declared('ISO-8859-1'), 'windows-1252'],
    [
      'XML in windows-1252',
      Buffer.from([...latin1(declared('windows-1252')), 0x80]),
      `${declared('windows-1252')}€`,
      'windows-1252'
    ],
    ["XML with Java's name of an encoding", latin1(declared('ISO8859_1')), declared('ISO8859_1'), 'windows-1252'],
    [
      'XML that declares UTF-16 and is UTF-8, as .NET writes it from a string',
      Buffer.from(declared('utf-16')),
      declared('utf-16'),
      'utf-8'
    ],
    [
      'XML in UTF-16 that still declares UTF-8',
      Buffer.from(MARK + declared('UTF-8'), 'utf16le'),
      declared('UTF-8'),
      'utf-16le'
    ],
    [
      'XML whose byte order mark and declaration differ',
      Buffer.from(MARK + declared('ISO-8859-1')),
      declared('ISO-8859-1'),
      'utf-8'
    ],
    ['XML of an unknown encoding that is UTF-8', Buffer.from(declared('utf_8_sig')), declared('utf_8_sig'), 'utf-8'],
    ['an empty file', Buffer.from(''), '', 'utf-8'],
    ['one byte', Buffer.from('a'), 'a', 'utf-8']
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text, encoding })
  })

  it.each<[string, Buffer, string, number]>([
    ['ISO-8859-1 that declares nothing', latin1('a\nb\nfür'), 'utf-8', 3],
    ['ISO-8859-1 that declares UTF-8', latin1(declared('UTF-8')), 'utf-8', 1],
    ['UTF-16 that breaks off within a character', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'utf-16le', 1]
  ])('as invalid, with the line: %s', (_, bytes, encoding, line) => {
    expect(decodeText(bytes)).toMatchObject({ kind: 'invalid', encoding, line })
  })

  it.each<[string, Buffer, string]>([
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'UTF-32'],
    ['big-endian UTF-32', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]), 'UTF-32'],
    ['EBCDIC', Buffer.from([0x4c, 0x6f, 0xa7, 0x94, 0x93]), 'EBCDIC'],
    ['XML of an unknown encoding', latin1(declared('x-wang')), 'x-wang']
  ])('never: %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'unsupported', encoding })
  })
})
