import { setTimeout as wait } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ImageNotFound, type ContainerRuntime, type ContainerSpec } from './container-runtime.js'
import { createProcessRuntime } from './process-runtime.js'
import { createProgramImages } from './program-images.js'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

let runtime: ContainerRuntime
let directory: string
let lines: string[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'runtime-'))
  lines = []
  const images = createProgramImages()
  images.add('node', { entryPoint: ['node', '-e'], command: ['console.log("default")'], workingDirectory: directory })
  images.add('missing', { entryPoint: ['no-such-program'], command: [], workingDirectory: directory })
  runtime = createProcessRuntime({ images })
})

afterEach(async () => {
  await runtime.stop()
  rmSync(directory, { recursive: true })
})

const start = (spec: Partial<ContainerSpec>) =>
  runtime.start({
    taskArn: 'arn:aws:ecs:eu-west-1:123456789012:task/demo/1',
    name: 'web',
    image: 'node',
    environment: {},
    containerPorts: [],
    onLine: line => lines.push(line),
    ...spec
  })

async function until(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !condition(); attempt += 1) await wait(25)
  expect(condition()).toBe(true)
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a command replaces the command of the image, and its lines and exit code are returned', async () => {
  const container = await start({ command: ['console.log("out"); console.error("err"); process.exitCode = 3'] })
  expect(await container.exited).toEqual({ exitCode: 3 })
  expect(lines.sort()).toEqual(['err', 'out'])
})

test("an entry point drops the image's command too", async () => {
  const container = await start({ entryPoint: ['node', '-p', '"mine"'] })
  await container.exited
  expect(lines).toEqual(['mine'])
})

test('a program listens at PORT and sees its own environment alone', async () => {
  const server =
    'require("http").createServer((q,s)=>s.end(JSON.stringify(process.env))).listen(process.env.PORT,"127.0.0.1")'
  const container = await start({
    command: [server],
    environment: { COLOUR: 'green', PORT: '80' },
    containerPorts: [80, 81]
  })
  const port = container.hostPorts.get(80)
  let body: Record<string, string> | undefined
  for (let attempt = 0; attempt < 200 && body === undefined; attempt += 1) {
    await wait(25)
    body = await fetch(`http://127.0.0.1:${port}`).then(
      response => response.json() as Promise<Record<string, string>>,
      () => undefined
    )
  }
  expect(body).toEqual({
    PATH: process.env.PATH,
    COLOUR: 'green',
    PORT: String(port),
    PORT_80: String(port),
    PORT_81: String(container.hostPorts.get(81))
  })
})

test('SIGTERM ends a program that does not handle it with 143', async () => {
  const container = await start({ command: ['setInterval(() => {}, 1000); console.log("up")'] })
  await until(() => lines.includes('up'))
  expect(await container.stop(5000)).toEqual({ exitCode: 143 })
})

test('a program that handles SIGTERM ends as it likes', async () => {
  const container = await start({
    command: ['process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000); console.log("up")']
  })
  await until(() => lines.includes('up'))
  expect(await container.stop(5000)).toEqual({ exitCode: 0 })
})

test('a program that ignores SIGTERM is killed after the stop timeout, with its children', async () => {
  const child = 'const c = require("child_process").spawn("sleep", ["60"]); console.log(c.pid)'
  const container = await start({ command: [`process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); ${child}`] })
  await until(() => lines.length > 0)
  expect(await container.stop(100)).toEqual({ exitCode: 137 })
  await until(() => !isAlive(Number(lines[0])))
})

test('a probe runs with the environment of the container', async () => {
  const container = await start({ command: ['setInterval(() => {}, 1000)'], environment: { READY: 'yes' } })
  const probe = (script: string) => container.probe(['/bin/sh', '-c', script], 2000)
  expect([await probe('test "$READY" = yes'), await probe('exit 1')]).toEqual([true, false])
})

test('probes of a container are started by one process of its own, which ends with it', async () => {
  const container = await start({ command: ['setInterval(() => {}, 1000)'] })
  const probe = ['/bin/sh', '-c', 'echo $PPID >>parents']
  expect([await container.probe(probe, 2000), await container.probe(probe, 2000)]).toEqual([true, true])
  const [first, second] = readFileSync(join(directory, 'parents'), 'utf8').trim().split('\n').map(Number)
  expect(first).not.toBe(process.pid)
  expect(second).toBe(first)
  await container.stop(0)
  await until(() => !isAlive(first ?? 0))
  expect(await container.probe(['true'], 2000)).toBe(false)
})

test('a probe is a program and its arguments, never words of a shell', async () => {
  const container = await start({ command: ['setInterval(() => {}, 1000)'] })
  const probe = (...command: string[]) => container.probe(command, 2000)
  expect(await probe('test', "a 'b'\n$(c) *", '=', "a 'b'\n$(c) *")).toBe(true)
  expect([await probe('exit', '0'), await probe('no-such-program'), await probe('true')]).toEqual([false, false, true])
})

test('a probe that takes too long fails and is killed', async () => {
  const container = await start({ command: ['setInterval(() => {}, 1000)'] })
  const before = Date.now()
  expect(await container.probe(['sleep', '30'], 100)).toBe(false)
  // It would have exited after 30 s.
  expect(Date.now() - before).toBeLessThan(25_000)
})

test('an image that is not there is reported', async () => {
  await expect(start({ image: 'web:v9' })).rejects.toBeInstanceOf(ImageNotFound)
})

test('a program that cannot be started exits with 127 and reports why', async () => {
  const container = await start({ image: 'missing' })
  expect(await container.exited).toEqual({
    exitCode: 127,
    reason: expect.stringContaining('CannotStartContainerError')
  })
})

const onLinux = process.platform === 'linux' ? test : test.skip
onLinux('a program over its memory limit is killed as out of memory', async () => {
  const leak = 'const a = []; setInterval(() => a.push(Buffer.alloc(20 * 2 ** 20, 1)), 20)'
  const container = await start({ command: [leak], memoryLimitMiB: 128 })
  expect(await container.exited).toEqual({
    exitCode: 137,
    reason: 'OutOfMemoryError: Container killed due to memory usage'
  })
})

test('stopping the runtime leaves no process behind', async () => {
  await start({ command: ['console.log(process.pid); setInterval(() => {}, 1000)'] })
  await until(() => lines.length > 0)
  await runtime.stop()
  expect(isAlive(Number(lines[0]))).toBe(false)
})
