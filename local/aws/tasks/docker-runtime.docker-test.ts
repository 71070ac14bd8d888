import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ImageNotFound, type ContainerRuntime, type ContainerSpec, type RunningContainer } from './container-runtime.js'
import { createDockerRuntime } from './docker-runtime.js'

// `npm run test:docker`: these scenarios need a Docker engine that has, or can pull, the image below.
const image = 'busybox:stable'

let runtime: ContainerRuntime | undefined
let lines: string[]

beforeEach(() => {
  lines = []
})

afterEach(() => runtime?.stop())

async function start(script: string, spec: Partial<ContainerSpec> = {}): Promise<RunningContainer> {
  runtime = await createDockerRuntime()
  return runtime.start({
    taskArn: 'arn:aws:ecs:eu-west-1:123456789012:task/demo/1',
    name: 'web',
    image,
    entryPoint: ['/bin/sh', '-c'],
    command: [script],
    environment: {},
    containerPorts: [],
    onLine: line => lines.push(line),
    ...spec
  })
}

async function until(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !condition(); attempt += 1) await wait(25)
  expect(condition()).toBe(true)
}

test('lines, exit code and digest are returned', async () => {
  const container = await start('echo "$COLOUR"; echo oops >&2; exit 3', { environment: { COLOUR: 'green' } })
  expect(await container.exited).toEqual({ exitCode: 3 })
  expect(lines.sort()).toEqual(['green', 'oops'])
  expect(container.imageDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('a container port is reached on a port of 127.0.0.1', async () => {
  const serve = 'mkdir /www; echo hello > /www/index.html; exec httpd -f -p 80 -h /www'
  const container = await start(serve, { containerPorts: [80] })
  let body: string | undefined
  for (let attempt = 0; attempt < 200 && body === undefined; attempt += 1) {
    await wait(25)
    body = await fetch(`http://127.0.0.1:${container.hostPorts.get(80)}/`).then(
      response => response.text(),
      () => undefined
    )
  }
  expect(body).toBe('hello\n')
})

test('a program that ignores SIGTERM is killed after the stop timeout', async () => {
  const container = await start('trap "" TERM; echo up; while true; do sleep 1; done')
  await until(() => lines.includes('up'))
  expect(await container.stop(200)).toEqual({ exitCode: 137 })
})

test('a program that handles SIGTERM ends as it likes', async () => {
  const container = await start('trap "exit 7" TERM; echo up; while true; do sleep 0.1; done')
  await until(() => lines.includes('up'))
  expect(await container.stop(10_000)).toEqual({ exitCode: 7 })
})

test('a probe runs inside the container', async () => {
  const container = await start('echo yes > /tmp/ready; echo up; exec sleep 60')
  await until(() => lines.includes('up'))
  expect(await container.probe(['test', '-f', '/tmp/ready'], 10_000)).toBe(true)
  expect(await container.probe(['test', '-f', '/tmp/other'], 10_000)).toBe(false)
  expect(await container.probe(['sleep', '30'], 500)).toBe(false)
})

test('an image that is neither here nor to be pulled is reported', async () => {
  await expect(start('', { image: '127.0.0.1:9/none:v1' })).rejects.toBeInstanceOf(ImageNotFound)
})

test('a program that is not in the image cannot be started', async () => {
  const container = await start('', { entryPoint: ['no-such-program'] })
  expect(await container.exited).toEqual({
    exitCode: 127,
    reason: expect.stringContaining('CannotStartContainerError')
  })
})

test('stopping the runtime leaves no container behind', async () => {
  await start('sleep 60', { taskArn: 'arn:left-behind' })
  await runtime?.stop()
  const left = spawnSync('docker', ['ps', '--all', '--quiet', '--filter', 'label=deploy-kit.task=arn:left-behind'])
  expect(left.stdout.toString()).toBe('')
})
