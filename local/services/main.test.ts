import { describe, expect, it } from '@jest/globals'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'

describe('the GitHub service beside the step runner', () => {
  it('accepts the requests of an action, by the options that it prints, and exits on a signal', async () => {
    const server = spawn(process.execPath, ['build/local/services/main.js', '--port', '0'])
    const [greeting] = (await once(server.stdout, 'data')) as [Buffer]
    const options = /(--github .*)\n/.exec(greeting.toString())?.[1]?.split(' ') ?? []
    const inputs = ['key=plan', 'pull-request=1', 'body=# Plan'].flatMap(pair => ['--input', pair])
    const step = ['build/local/runner/main.js', '--action', 'actions/comment-pull-request', ...options, ...inputs]
    const { stdout } = await promisify(execFile)(process.execPath, step)
    expect(stdout).toContain('The comment on pull request 1 was created.')
    server.kill('SIGTERM')
    expect(await once(server, 'exit')).toEqual([0, null])
  })
})
