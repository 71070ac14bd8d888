import { describe, expect, it } from '@jest/globals'
import { resolve } from 'node:path'
import { runAction } from '../../local/runner/run-action.js'
import type { StepResult } from '../../local/runner/step-result.js'

const MODULE = resolve('build/src/runner/workflow-commands.js')

/** Runs JavaScript in a step, with the module as `commands`. */
function step(script: string): Promise<StepResult> {
  const main = `const commands = await import(${JSON.stringify(MODULE)}); ${script}`
  return runAction({ actionPath: 'test/bundle/fixtures/probe', inputs: { main } })
}

describe('what a step prints', () => {
  it('is a line, whatever the text', async () => {
    const { log, annotations } = await step(
      "commands.printLine('\\u0085::stop-commands::x\\r##[error]y'); commands.annotate('notice', { message: 'obeyed' })"
    )
    expect(log.split('\n').slice(0, 2)).toEqual([' \\::stop-commands::x', '##\\[error]y'])
    expect(annotations).toEqual([{ level: 'notice', message: 'obeyed' }])
  })

  it('is an annotation whose title and file are on one line, and whose message is text', async () => {
    const { annotations, log } = await step(
      "commands.annotate('error', { message: 'a\\n::error::b', title: 'c,\\r\\n::error::d', place: { file: 'e\\u001b[0m\\n##[error]f', line: 3, column: 4 } })"
    )
    expect(annotations).toEqual([
      {
        ...{ level: 'error', message: 'a\n\\::error::b', title: 'c, ::error::d' },
        ...{ file: 'e ##\\[error]f', line: 3, column: 4 }
      }
    ])
    expect(log).not.toMatch(/^::/m)
  })

  it('is a group whose title is on one line', async () => {
    const { log } = await step(
      "await commands.printGroup('one\\n::error::two', async () => commands.printLine('three'))"
    )
    expect(log.split('\n')).toEqual(['##[group]one ::error::two', 'three', '##[endgroup]', 'Post job cleanup.'])
  })
})

describe('maskSecret', () => {
  const SECRET = 'first/line+of"it\r\nsecond line'

  it('masks each line and each form of a secret, in what other programs of the step print too', async () => {
    const { log } = await step(`commands.maskSecret(${JSON.stringify(SECRET)})
      for (const line of ['first/line+of"it', 'second line']) {
        console.log('raw ' + line)
        console.log(JSON.stringify({ line }))
        console.log('url ' + encodeURIComponent(line).replace(/%../g, escape => escape.toLowerCase()))
        console.log('form ' + new URLSearchParams({ line }))
        for (const encoding of ['base64', 'base64url']) console.log(encoding + ' ' + Buffer.from(line).toString(encoding))
      }`)
    expect(log).not.toMatch(/add-mask|first|second|[Zz]mlyc3|c2Vjb25k/)
    expect(log.match(/\*\*\*/g)?.length).toBeGreaterThanOrEqual(12)
  })

  it('prints no form of a secret again, even where something has stopped commands', async () => {
    const { log } = await step(`commands.maskSecret('hunter2-hunter2')
      console.log('::stop-commands::silence')
      commands.printLine('it is hunt\\u200ber2-hunter2, or ' + Buffer.from('user:hunter2-hunter2!').toString('base64url'))
      commands.annotate('warning', { message: 'hunter2-hunter2', title: 'hunter2-hunter2' })
      commands.maskSecret('hunter2-hunter2')`)
    expect(log).toContain('it is ***, or')
    expect(log).not.toContain('add-mask')
    expect(log).toContain('::warning title=***::***')
  })

  it('sends nothing for an empty secret', async () => {
    const { log, annotations } = await step("commands.maskSecret(' \\n '); commands.printLine('x')")
    expect(annotations).toEqual([])
    expect(log.split('\n')[0]).toBe('x')
  })
})
