import { describe, expect, it } from '@jest/globals'
import { execCommands } from './exec-commands.js'

describe('execCommands', () => {
  it('ends with the exit code of a program that did not read its input', async () => {
    const input = 'x'.repeat(8 * 1024 * 1024)
    const end = await execCommands(process.env).run({ tool: 'git', argv: ['--no-such-option'], input })
    expect(end).toMatchObject({ exitCode: 129, stderr: expect.stringContaining('unknown option') })
  })
})
