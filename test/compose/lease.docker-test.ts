import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { execCommands } from '../../src/adapters/exec-commands.js'
import { systemClock } from '../../src/adapters/system-clock.js'
import type { Lock } from '../../src/domain/rollout/split-state.js'
import { formatLeaseScript, type LeaseSide } from '../../src/targets/compose/domain/lease/lease-script.js'
import type { TimerKind } from '../../src/targets/compose/domain/server-facts.js'
import type { Server } from '../../src/targets/compose/ports/server.js'
import { serverLease } from '../../src/targets/compose/server/lease-store.js'
import { serverFiles } from '../../src/targets/compose/server/server-files.js'
import { sshServer } from '../../src/targets/compose/server/ssh-server.js'
import { startSshd, type TestSshd } from './bed/sshd.js'

let home: string
let sshd: TestSshd
let folder: string
const open: Server[] = []

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lease-'))
  sshd = await startSshd({ folder: join(home, 'ssh') })
})
afterAll(async () => {
  await Promise.all(open.map(server => server.close()))
  await sshd.stop()
  await rm(home, { recursive: true, force: true })
})
beforeEach(() => {
  folder = join(home, `it's ${randomUUID()}`, 'shop')
})

function connect() {
  const world = { commands: execCommands(process.env), clock: systemClock(process.env), temporaryFolder: home }
  const server = sshServer(sshd.address, { ...world, folderMade: () => undefined })
  open.push(server)
  const files = serverFiles(server)
  const lease = (timers: readonly TimerKind[] = ['shell']) =>
    serverLease(folder, timers, { server, clock: systemClock({}) })
  return { server, files, lease: lease(), withTimers: lease }
}

const lockOf = (holder: string, expiresAt = Date.now() + 300_000): Lock => ({
  holder,
  expiresAt,
  note: '{"a":"\\n\\"\'$x"}'
})

describe('the lock on a server', () => {
  it('is taken, renewed and dropped, each time as a further generation', async () => {
    const { lease } = connect()
    expect(await lease.read()).toEqual({ generation: 0, lock: undefined })
    const first = await lease.replace({ generation: 0, lock: undefined }, lockOf('a#1'))
    const lock = lockOf('https://x.test/run#é')
    const second = await lease.replace(first, lock)
    expect(await lease.read()).toEqual({ generation: 2, lock })
    expect(await lease.replace(second, undefined)).toEqual({ generation: 3, lock: undefined })
    expect(await connect().lease.read()).toEqual({ generation: 3, lock: undefined })
    expect(await readdir(folder)).toEqual(['lock.3'])
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it('is taken by exactly one of many processes that read the same', async () => {
    const { lease } = connect()
    for (let round = 0; round < 5; round += 1) {
      const seen = await lease.read()
      const runs = Array.from({ length: 4 }, (_, at) => connect().lease.replace(seen, lockOf(`run ${at}`)))
      const results = await Promise.allSettled(runs)
      const won = results.flatMap((result, at) => (result.status === 'fulfilled' ? [at] : []))
      expect(won).toHaveLength(1)
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' })
      expect((await lease.read()).lock?.holder).toBe(`run ${won[0] ?? -1}`)
    }
  })

  it('is not taken by one who read it long ago, although the name is free again', async () => {
    const { lease } = connect()
    let seen = await lease.replace(await lease.read(), lockOf('a'))
    const stale = seen
    for (const holder of ['b', 'c', 'd']) seen = await lease.replace(seen, lockOf(holder))
    await expect(connect().lease.replace(stale, lockOf('late'))).rejects.toMatchObject({ code: 'conflict' })
    expect((await lease.read()).lock?.holder).toBe('d')
  })

  it('fences a run whose lock was replaced: its changes do nothing', async () => {
    const slow = connect()
    const seen = await slow.lease.replace(await slow.lease.read(), lockOf('slow'))
    const path = join(home, randomUUID())
    await slow.files.write(path, 'mine')
    const other = connect()
    await other.lease.replace(seen, lockOf('other'))
    await expect(slow.files.write(path, 'late')).rejects.toMatchObject({ code: 'conflict' })
    expect(await slow.files.read(path)).toBe('mine')
    await other.lease.read()
    await other.files.write(path, 'theirs')
    expect(await slow.files.read(path)).toBe('theirs')
  })

  it.each(['', 'x', '5\n{}', '5\n{"holder":"a","expiresAt":6000,"note":""}', `${'9'.repeat(40)}\n[]`])(
    'is refused where the file contains %j',
    async text => {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'lock.7'), text)
      for (const name of ['lock.08', 'lock.9x', 'lock.99999999999', 'lock.']) await writeFile(join(folder, name), 'x')
      await expect(connect().lease.read()).rejects.toMatchObject({ code: 'rejected' })
    }
  )

  it('names the time of the server', async () => {
    const before = Date.now()
    const now = await connect().lease.now()
    expect(now).toBeGreaterThan(before - 1001)
    expect(now).toBeLessThanOrEqual(Date.now())
  })
})

describe('the timer of a lease', () => {
  /** A side that writes its name into the file `traffic`. */
  const side = (releaseId: string, changes: Partial<LeaseSide> = {}): LeaseSide => ({
    releaseId,
    restore: [{ program: 'printf "%s" "$1" >"$2"', args: [releaseId, join(folder, 'traffic')] }],
    env: { file: join(folder, 'env file'), values: new Map([['IMAGE', `shop/app:${releaseId}@sha256:1`]]) },
    removes: [],
    stopSeconds: 1,
    ...changes
  })
  const specOf = (generation: number, expiresAt: number, sides = [side('old'), side('new')]) => {
    return { generation, expiresAt: Math.ceil(expiresAt / 1000), folder, sides }
  }
  const script = (...of: Parameters<typeof specOf>) => formatLeaseScript(specOf(...of))
  const until = async (isDone: () => Promise<boolean> | boolean) => {
    while (!(await isDone())) await wait(100)
  }
  const logHas = async (text: string) =>
    (await readFile(join(folder, 'lease.log'), 'utf8').catch(() => '')).includes(text)

  it('restores the stable release after the expiry, with no runner connected', async () => {
    const { server, files, lease } = connect()
    const seen = await lease.read()
    await files.makeFolder(folder)
    await files.write(join(folder, 'stable'), 'new\n')
    await files.write(join(folder, 'env file'), 'A=1\r\nexport IMAGE=x\r\nIMAGE_2=y\r\n')
    const expiresAt = (await lease.now()) + 1000
    expect(await lease.arm(specOf(1, expiresAt))).toBe('shell')
    await lease.replace(seen, lockOf('lost', expiresAt))
    await server.close()
    await sshd.dropConnections()
    await until(() => logHas('Restored new.'))
    expect(await readFile(join(folder, 'traffic'), 'utf8')).toBe('new')
    expect(await readFile(join(folder, 'env file'), 'utf8')).toBe(
      'A=1\r\nexport IMAGE=shop/app:new@sha256:1\r\nIMAGE_2=y\r\n'
    )
    expect(Date.now()).toBeGreaterThan(expiresAt)
    const next = connect().lease
    expect(await next.read()).toMatchObject({ generation: 1, lock: { holder: 'lost' } })
    expect((await next.readLog()).map(line => line.slice(21))).toEqual([
      'generation 1: The lease expired. Restoring new.',
      'generation 1: Restored new.'
    ])
  })

  it('restores where the lock was written after its expiry', async () => {
    const { lease, files } = connect()
    await files.makeFolder(folder)
    const expiresAt = await lease.now()
    const running = run(script(1, expiresAt))
    await lease.replace(await lease.read(), lockOf('lost', expiresAt))
    await running
    expect(await readFile(join(folder, 'traffic'), 'utf8')).toBe('old')
  })

  it('takes the first side where there is no file stable', async () => {
    const { lease } = connect()
    const expiresAt = await lease.now()
    await lease.replace(await lease.read(), lockOf('lost', expiresAt))
    await run(script(1, expiresAt))
    expect(await readFile(join(folder, 'traffic'), 'utf8')).toBe('old')
  })

  it.each([
    ['renewed', (lock: Lock) => lock],
    ['dropped', () => undefined]
  ])('does nothing once its lock was %s', async (_, next) => {
    const { lease } = connect()
    const expiresAt = await lease.now()
    const seen = await lease.replace(await lease.read(), lockOf('a', expiresAt))
    await lease.replace(seen, next(lockOf('a')))
    expect(await run(script(1, expiresAt))).toBe(0)
    expect(existsSync(join(folder, 'traffic'))).toBe(false)
    expect(existsSync(join(folder, 'lease.log'))).toBe(false)
  })

  it('does nothing where the lock was never written, or has a later time', async () => {
    const { lease } = connect()
    const expiresAt = (await lease.now()) - 61_000
    const seen = await lease.replace(await lease.read(), lockOf('a'))
    expect(await run(script(2, expiresAt))).toBe(0)
    await lease.replace(seen, lockOf('a', expiresAt + 300_000))
    expect(await run(script(2, expiresAt))).toBe(0)
    expect(existsSync(join(folder, 'traffic'))).toBe(false)
  })

  it('ends while it waits, once there is a later lock', async () => {
    const { lease } = connect()
    const seen = await lease.replace(await lease.read(), lockOf('a'))
    const running = run(script(1, Date.now() + 300_000))
    await lease.replace(seen, lockOf('a'))
    expect(await running).toBe(0)
  })

  it('retries a proxy that cannot be restored the first time', async () => {
    const { lease } = connect()
    const expiresAt = await lease.now()
    await lease.replace(await lease.read(), lockOf('lost', expiresAt))
    const once = { program: 'if [ -e "$1" ]; then exit 0; fi; touch "$1"; exit 1', args: [join(folder, 'tried')] }
    await run(script(1, expiresAt, [side('old', { restore: [once, ...side('old').restore] })]))
    expect(await readFile(join(folder, 'traffic'), 'utf8')).toBe('old')
  })

  it('does nothing where the file stable names another release', async () => {
    const { lease, files } = connect()
    const expiresAt = await lease.now()
    await lease.replace(await lease.read(), lockOf('lost', expiresAt))
    await files.write(join(folder, 'stable'), 'third\n')
    await run(script(1, expiresAt))
    expect(existsSync(join(folder, 'traffic'))).toBe(false)
    expect(await logHas('does not know')).toBe(true)
  })

  it('keeps 200 lines of its log', async () => {
    const { lease, files } = connect()
    const expiresAt = await lease.now()
    await lease.replace(await lease.read(), lockOf('lost', expiresAt))
    await files.write(join(folder, 'lease.log'), 'x\n'.repeat(500))
    await run(script(1, expiresAt))
    const lines = (await readFile(join(folder, 'lease.log'), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(200)
    expect(await lease.readLog()).toHaveLength(50)
  })

  it('restores by at, too', async () => {
    const { files, withTimers } = connect()
    const daemon = (await isRunning('atd')) ? undefined : spawn('atd', ['-f'], { stdio: 'ignore' })
    try {
      await until(() => isRunning('atd'))
      const lease = withTimers(['at', 'shell'])
      const seen = await lease.read()
      await files.makeFolder(folder)
      await files.write(join(folder, 'stable'), 'new\n')
      const expiresAt = (await lease.now()) + 1000
      expect(await lease.arm(specOf(1, expiresAt))).toBe('at')
      await lease.replace(seen, lockOf('lost', expiresAt))
      await until(() => logHas('Restored new.'))
      expect(await readFile(join(folder, 'traffic'), 'utf8')).toBe('new')
    } finally {
      daemon?.kill()
    }
  })

  it('is started by at, and a lower one is taken away', async () => {
    const { lease, withTimers } = connect()
    const tools = await fakeTools({ at: 'cat >>"$LOG"; echo "at $*" >>"$LOG"' })
    const store = withFakes(tools)
    const expiresAt = (await lease.now()) + 150_000
    await store(['systemd-user', 'at']).arm(specOf(4, expiresAt))
    expect(await readFile(join(tools, 'log'), 'utf8')).toMatch(
      /^if \[ -f '.*\/lease\.4\.sh' \]; then exec sh '.*' >\/dev\/null 2>&1; fi\nat now \+ 2 minutes\n$/
    )
    await withTimers().disarmBelow(4)
    expect(existsSync(join(folder, 'lease.4.sh'))).toBe(true)
    await withTimers().disarmBelow(5)
    expect(existsSync(join(folder, 'lease.4.sh'))).toBe(false)
  })

  it('is started by systemd-run, with what Docker needs of the session', async () => {
    const tools = await fakeTools({
      'systemd-run': 'for word; do echo "$word"; done >"$LOG"',
      systemctl: 'echo "systemctl $*" >>"$LOG"'
    })
    const store = withFakes(tools, { DOCKER_HOST: 'unix:///run/user/1000/docker.sock' })
    const lease = store(['systemd'])
    expect(await lease.arm(specOf(4, (await lease.now()) + 150_000))).toBe('systemd')
    const words = (await readFile(join(tools, 'log'), 'utf8')).split('\n')
    expect(words).toEqual(
      expect.arrayContaining([
        '--setenv=DOCKER_HOST=unix:///run/user/1000/docker.sock',
        '--collect',
        expect.stringMatching(/^--on-active=1[345]\ds$/),
        join(folder, 'lease.4.sh')
      ])
    )
    const unit = words.find(word => word.startsWith('--unit='))?.slice(7) ?? ''
    await lease.disarmBelow(5)
    expect(await readFile(join(tools, 'log'), 'utf8')).toContain(`systemctl stop ${unit}.timer`)
  })

  it('that no tool starts is an error', async () => {
    const { withTimers } = connect()
    const armed = withTimers(['systemd-user']).arm(specOf(1, Date.now()))
    await expect(armed).rejects.toMatchObject({ code: 'rejected' })
  })

  it('is written and started by one call', async () => {
    const { server, lease } = connect()
    await lease.read()
    const before = server.countCalls()
    await lease.arm(specOf(1, Date.now()))
    expect(server.countCalls()).toBe(before + 1)
  })

  it('whose script cannot be written is an error that names what to check', async () => {
    const { lease } = connect()
    await mkdir(dirname(dirname(folder)), { recursive: true })
    await writeFile(dirname(folder), 'not a folder')
    await expect(lease.arm(specOf(1, Date.now()))).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringMatching(/^The timer of the rollout could not be written: .+ Check the folder \.deploy-kit/)
    })
  })

  /** Programs that log, first in PATH. */
  async function fakeTools(programs: Readonly<Record<string, string>>): Promise<string> {
    const tools = await mkdtemp(join(home, 'tools-'))
    for (const [name, program] of Object.entries(programs)) {
      await writeFile(join(tools, name), `#!/bin/sh\nLOG='${join(tools, 'log')}'\n${program}\n`)
      await chmod(join(tools, name), 0o755)
    }
    return tools
  }
  function withFakes(tools: string, env: Readonly<Record<string, string>> = {}) {
    const { server } = connect()
    const settings = Object.entries({ PATH: `${tools}:${process.env.PATH ?? ''}`, ...env })
    const prelude = settings.map(([name, value]) => `export ${name}='${value}'\n`).join('')
    const run: Server['run'] = call => server.run({ ...call, program: prelude + call.program })
    return (timers: readonly TimerKind[]) =>
      serverLease(folder, timers, { server: { ...server, run }, clock: systemClock({}) })
  }
  async function isRunning(program: string): Promise<boolean> {
    const list = spawn('ps', ['-A', '-o', 'comm='])
    let names = ''
    for await (const data of list.stdout) names += String(data)
    return names.split('\n').includes(program)
  }
  /** Runs it to its end in the shell of this machine. */
  async function run(text: string): Promise<number> {
    const path = join(home, `${randomUUID()}.sh`)
    await writeFile(path, text)
    const child = spawn('sh', [path], { stdio: 'inherit' })
    return new Promise(resolve => child.on('exit', code => resolve(code ?? 1)))
  }
})

describe('files of a server', () => {
  it.each([['a\nb'], ['a\r\nb\r\n'], [''], ['\n\n'], ['ü 👩‍👩‍👧‍👦\t'], ["'$(id)`\\ -n"], ['x'.repeat(256 * 1024)]])(
    'are read as they were written',
    async text => {
      const { files } = connect()
      const path = join(home, `it's $(id) ${randomUUID()}`)
      await files.write(path, text)
      expect(await files.read(path)).toBe(text)
      expect((await stat(path)).mode & 0o777).toBe(0o600)
    }
  )

  it('keep their mode, and a link leads to them still', async () => {
    const { files } = connect()
    const path = join(home, randomUUID())
    await writeFile(path, 'before', { mode: 0o644 })
    await chmod(path, 0o644)
    await symlink(path, `${path}.link`)
    await files.write(`${path}.link`, 'after')
    expect(await readFile(path, 'utf8')).toBe('after')
    expect((await stat(path)).mode & 0o777).toBe(0o644)
    expect(await files.read(`${path}.link`)).toBe('after')
  })

  it('are undefined where there is none, and refused where they are no short text', async () => {
    const { files } = connect()
    const path = join(home, randomUUID())
    expect(await files.read(path)).toBeUndefined()
    await writeFile(path, 'x'.repeat(256 * 1024 + 1))
    await expect(files.read(path)).rejects.toMatchObject({ code: 'rejected' })
    await writeFile(path, Buffer.from([0x66, 0xfc, 0x72]))
    await expect(files.read(path)).rejects.toMatchObject({ code: 'rejected' })
    await expect(files.write(path, 'x'.repeat(256 * 1024 + 1))).rejects.toMatchObject({ code: 'rejected' })
    await expect(files.read(home)).rejects.toMatchObject({ code: 'rejected' })
    await files.remove([path, path])
    expect(await files.read(path)).toBeUndefined()
  })

  it('are as they were on a disk that is full', async () => {
    const { server, files } = connect()
    const disk = join(home, randomUUID())
    await server.run({ program: 'mkdir "$1" && mount -t tmpfs -o size=64k tmpfs "$1"', args: [disk], effect: 'change' })
    try {
      await files.write(`${disk}/env`, 'before')
      const write = files.write(`${disk}/env`, 'x'.repeat(100_000))
      await expect(write).rejects.toMatchObject({
        code: 'rejected',
        message: expect.stringContaining('the disk is full')
      })
      expect(await files.read(`${disk}/env`)).toBe('before')
      expect(await readdir(disk)).toEqual(['env'])
    } finally {
      await server.run({ program: 'umount "$1"', args: [disk], effect: 'change' })
    }
  })

  it('are made in folders of 0700, again and again', async () => {
    const { files } = connect()
    await files.makeFolder(folder)
    await files.makeFolder(folder)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    await writeFile(join(home, 'file'), '')
    await expect(files.makeFolder(join(home, 'file'))).rejects.toMatchObject({ code: 'rejected' })
  })
})
