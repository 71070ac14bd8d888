import { describe, expect, it } from '@jest/globals'
import { parseWorkflowCommand, REGISTERED_COMMANDS } from './workflow-command.js'

describe('parseWorkflowCommand', () => {
  it('undoes the escapes of data and of properties once, not twice', () => {
    expect(parseWorkflowCommand('::error title=a%3Ab%2Cc,file=x%253A.ts::50%25 %250A%0Aend')).toEqual({
      name: 'error',
      properties: { title: 'a:b,c', file: 'x%3A.ts' },
      data: '50% %0A\nend'
    })
  })

  it('allows spaces before a command and no text before it', () => {
    expect(parseWorkflowCommand('   ::Group::Title')?.name).toBe('group')
    expect(parseWorkflowCommand('see ::error::x')).toBeUndefined()
  })

  it.each([...[0x09, 0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]])(
    'trims U+%i as .NET does',
    code => {
      expect(parseWorkflowCommand(`${String.fromCharCode(code)}::stop-commands::x`)?.name).toBe('stop-commands')
    }
  )

  it.each([0x5f, 0x180e, 0x200b, 0x2060, 0xfeff])('does not trim U+%i', code => {
    expect(parseWorkflowCommand(`${String.fromCharCode(code)}::stop-commands::x`)).toBeUndefined()
  })

  it('finds marks by culture, which ignores invisible characters, and still cuts by position', () => {
    // The name would be ":error".
    expect(parseWorkflowCommand('\u200b::error::x')).toBeUndefined()
    expect(parseWorkflowCommand(':\ufeff:error::x')).toBeUndefined()
    expect(parseWorkflowCommand('##\u200b[error]x')).toBeUndefined()
    expect(parseWorkflowCommand('::error:\u200b:x')).toMatchObject({ name: 'error', data: ':x' })
  })

  it('reads the older form anywhere in a line, but only the first mark of it', () => {
    expect(parseWorkflowCommand('text ##[warning file=a%3Bb;line=2]careful')).toEqual({
      name: 'warning',
      properties: { file: 'a;b', line: '2' },
      data: 'careful'
    })
    expect(parseWorkflowCommand('##[none]##[error]x')).toBeUndefined()
  })

  it('reads the older form in a line whose newer form names no command', () => {
    expect(parseWorkflowCommand('::none::##[error]x')).toMatchObject({ name: 'error', data: 'x' })
  })

  it.each(['plain', '::', '::no end', 'a::b::c', '##[unclosed', ':: ::x', '::unknown::x', '##[unknown]x'])(
    'takes "%s" for text',
    line => {
      expect(parseWorkflowCommand(line)).toBeUndefined()
    }
  )

  it('reads a token that resumes commands as one more command', () => {
    expect(parseWorkflowCommand('::Token::')).toBeUndefined()
    expect(parseWorkflowCommand('::Token::', new Set([...REGISTERED_COMMANDS, 'token']))?.name).toBe('token')
  })

  it('leaves out properties without a value, and takes names without case', () => {
    expect(parseWorkflowCommand('::error file=,LINE=3,col,endLine=a=b::x')?.properties).toEqual({
      line: '3',
      endline: 'a=b'
    })
  })
})
