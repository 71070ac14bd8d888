import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { CreateClusterCommand, ECSClient, RegisterTaskDefinitionCommand, RunTaskCommand } from '@aws-sdk/client-ecs'
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

test('its tasks end with it, and what they started', async () => {
  const { child, greeting } = await run(['--port', '0', '--rate', '20'])
  const [, endpoint = ''] = /^export AWS_ENDPOINT_URL='(.*)'$/m.exec(greeting) ?? []
  const directory = await mkdtemp(join(tmpdir(), 'main-'))
  const script = 'sleep 300 & echo $! $$ > pids.tmp && mv pids.tmp pids; wait'
  await fetch(`${endpoint}/_local/images`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reference: 'sleeper:v1', command: ['/bin/sh', '-c', script], workingDirectory: directory })
  })
  await runTask(endpoint)
  const pids = await readEventually(join(directory, 'pids'))
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  for (let attempt = 0; attempt < 100 && pids.some(isAlive); attempt += 1) await wait(20)
  expect(pids.map(isAlive)).toEqual([false, false])
  await rm(directory, { recursive: true })
})

async function runTask(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'deploy-kit', secretAccessKey: 'local' }
  const ecs = new ECSClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 })
  await ecs.send(new CreateClusterCommand({ clusterName: 'demo' }))
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'sleeper',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'sleeper', image: 'sleeper:v1' }]
    })
  )
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
  const run = { cluster: 'demo', taskDefinition: 'sleeper', launchType: 'FARGATE', networkConfiguration } as const
  expect((await ecs.send(new RunTaskCommand(run))).failures).toEqual([])
}

async function readEventually(file: string): Promise<readonly number[]> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined) return text.trim().split(' ').map(Number)
    await wait(50)
  }
  throw new Error(`${file} was not written.`)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
