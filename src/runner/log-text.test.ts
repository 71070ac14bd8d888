import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseWorkflowCommand, REGISTERED_COMMANDS } from '../../local/runner/commands/workflow-command.js'
import { printable } from '../domain/text/printable.js'
import { logText, logTitle, outputText } from './log-text.js'

/** All of Char.IsWhiteSpace: https://learn.microsoft.com/dotnet/api/system.char.iswhitespace */
const WHITE_SPACE = [
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006],
  ...[0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]
].map(code => String.fromCharCode(code))

const ATTACKS = [
  '::stop-commands::x',
  '::add-mask::x',
  '::error title=a,file=b::x',
  '##[add-mask]x',
  '##[error]x',
  '##[group]x',
  '\u001b[31m::error::x',
  ':\u001b[0m:error::x',
  ':\u200b:error::x',
  '#\u009b0m#[error]x',
  '##\u0007[error]x',
  '\ufeff::error::x',
  '\u001b]0;t\u0007::error::x',
  'progress 10%\r::error::x',
  'progress 10%\r\u0085##[error]x',
  '👩\u200d::error::x'
]

/** The lines as the runner reads them from a process: StreamReader.ReadLine. */
function commandsIn(output: string, registered = REGISTERED_COMMANDS): readonly string[] {
  return output
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .filter(line => parseWorkflowCommand(line, registered) !== undefined)
}

describe('logText', () => {
  it.each(WHITE_SPACE.map(space => [`U+${space.charCodeAt(0).toString(16).padStart(4, '0')}`, space]))(
    'lets no command start after %s',
    (_, space) => {
      for (const attack of ATTACKS) {
        for (const text of [`${space}${attack}`, `${space}${space} ${attack}`, `x\n${space}${attack}`]) {
          expect(commandsIn(logText(text))).toEqual([])
        }
      }
    }
  )

  it('shows a command as what it is', () => {
    expect(logText('\u0085::stop-commands::x')).toBe(' \\::stop-commands::x')
    expect(logText('see ##[error]x and ::error::y')).toBe('see ##\\[error]x and ::error::y')
  })

  it('changes nothing that it has made', () => {
    for (const attack of ATTACKS) expect(logText(logText(attack))).toBe(logText(attack))
  })

  it('makes one line of a title', () => {
    expect(logTitle('one\r\n::error::two\u2028three')).toBe('one ::error::two three')
    expect(logTitle('\n\n::error::two')).toBe(' \\::error::two')
  })

  const pieces = fc.oneof(
    fc.constantFrom(...ATTACKS, ...WHITE_SPACE, ...REGISTERED_COMMANDS),
    fc.constantFrom('::', ':', '##[', '##', '[', ']', ' ', '=', ',', ';', '\\', '%0A', 'x', '***'),
    fc.constantFrom(
      '\u001b',
      '\u009b',
      '\u009d',
      '\u0007',
      '\u001b\\',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\u034f',
      '\ufe0f',
      '\0'
    ),
    fc.string({ unit: 'binary', maxLength: 3 })
  )
  const texts = fc.array(pieces, { maxLength: 12 }).map(parts => parts.join(''))

  it('contains nothing that the parser of the runner reads as a command, whatever the text', () => {
    fc.assert(
      fc.property(texts, text => {
        const registered = new Set([...REGISTERED_COMMANDS, 'x', '\\', '***'])
        for (const shown of [logText(text), logTitle(text)]) {
          expect(commandsIn(shown, registered)).toEqual([])
          // Nor after an encoder has made UTF-8 of it, and the runner text of that.
          expect(commandsIn(Buffer.from(shown).toString(), registered)).toEqual([])
        }
        expect(logTitle(text)).not.toContain('\n')
      }),
      { numRuns: 3_000 }
    )
  })

  it('keeps every letter, mark and number of a text without escape sequences, in their order', () => {
    const visible = (text: string) => [...text.matchAll(/(?!\p{DI})[\p{L}\p{M}\p{N}]/gu)].join('')
    fc.assert(
      fc.property(texts, text => {
        const plain = text.toWellFormed().replace(/[\u001b\u0080-\u009f]/g, ' ')
        expect(visible(logText(plain))).toEqual(visible(plain))
      }),
      { numRuns: 1_000 }
    )
  })
})

describe('outputText', () => {
  it('starts no command in a value that another step prints', () => {
    expect(outputText('[2/2] RUN failed\n::error::x')).toBe('[2/2] RUN failed\n\\::error::x')
  })

  it('leaves JSON the same JSON', () => {
    const value = { reason: 'a ##[error]b "c"\n::error::d\u001b[1m', list: ['##[x]'] }
    const shown = outputText(JSON.stringify(value))
    expect(JSON.parse(shown)).toEqual(value)
    expect(commandsIn(shown)).toEqual([])
    expect(shown).not.toContain('##[')
  })

  it.each([
    ['an 8-bit CSI that ends in the next string', { text: 'a\u009b', verdict: 'failed' }],
    ['an 8-bit OSC and its end in another string', { text: 'a\u009d', verdict: 'failed', other: '\u009cb' }],
    ['a next line before a command', { text: 'a\u0085::stop-commands::x' }],
    ['separators, marks and tags', { text: '\u2028\u200b\u202e\u00ad\u{e0041}\ufeff' }],
    ['an unpaired surrogate', { text: '\ud800' }],
    ['an emoji of several', { text: '👩‍👩‍👧‍👦 ⚠️' }]
  ])('leaves JSON the same with %s', (_, value) => {
    const shown = outputText(JSON.stringify(value))
    expect(JSON.parse(shown)).toEqual(value)
    expect(shown).toBe(printable(shown))
  })
})
