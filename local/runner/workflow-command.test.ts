import { describe, expect, it } from '@jest/globals'
import { parseWorkflowCommand } from './workflow-command.js'

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

  it('reads the older form anywhere in a line', () => {
    expect(parseWorkflowCommand('text ##[warning file=a%3Bb;line=2]careful')).toEqual({
      name: 'warning',
      properties: { file: 'a;b', line: '2' },
      data: 'careful'
    })
  })

  it.each(['plain', '::', '::no end', 'a::b::c', '##[unclosed', ':: ::x'])('takes "%s" for text', line => {
    expect(parseWorkflowCommand(line)).toBeUndefined()
  })

  it('leaves out properties without a value', () => {
    expect(parseWorkflowCommand('::error file=,line=3,col::x')?.properties).toEqual({ line: '3' })
  })
})
