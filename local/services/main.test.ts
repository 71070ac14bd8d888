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

  it('serves Azure with the apps that it is given, until a signal', async () => {
    const apps = ['--azure-app', 'web=shop/web:v1', '--azure-site', 'bite=shop/bite:v1', '--rate', '20']
    const server = spawn(process.execPath, ['build/local/services/main.js', '--port', '0', ...apps])
    let output = ''
    for await (const chunk of server.stdout as AsyncIterable<Buffer>) {
      output += chunk.toString()
      if (output.includes('slot staging')) break
    }
    const address = /container app web: (\S+)/.exec(output)?.[1] ?? ''
    const version = async () => (await fetch(`${address}/version`)).text()
    while (!(await version()).includes('"v1"')) await new Promise(done => setTimeout(done, 50))
    expect(output).toMatch(/export ACTIONS_ID_TOKEN_REQUEST_URL='http:\/\/127\.0\.0\.1:\d+\/token\?api-version=2\.0'/)
    server.kill('SIGTERM')
    expect(await once(server, 'exit')).toEqual([0, null])
  })
})
