import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'

const main = fileURLToPath(new URL('./main.js', import.meta.url))
const children: ChildProcess[] = []

afterEach(() => {
  children.splice(0).forEach(child => child.kill('SIGKILL'))
})

async function run(argv: readonly string[]): Promise<{ child: ChildProcess; greeting: string }> {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  const [greeting] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, greeting: greeting.toString() }
}

test('it prints the environment to export and ends at SIGTERM', async () => {
  const { child, greeting } = await run(['--port', '0', '--rate', '20'])
  const [, endpoint = ''] = /^export AWS_ENDPOINT_URL='(.*)'$/m.exec(greeting) ?? []
  const clock = (await (await fetch(`${endpoint}/_local/clock`)).json()) as { rate: number }
  expect(clock.rate).toBe(20)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a wrong flag ends it with one sentence', async () => {
  const child = spawn(process.execPath, [main, '--rate', 'x'], { stdio: ['ignore', 'ignore', 'pipe'] })
  children.push(child)
  const exit = once(child, 'exit')
  const [complaint] = (await once(child.stderr, 'data')) as [Buffer]
  expect(complaint.toString()).toBe('--rate is a number above 0, at most 1000; got "x".\n')
  expect(await exit).toEqual([1, null])
})
