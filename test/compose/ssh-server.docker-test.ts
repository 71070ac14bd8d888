import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server as NetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execCommands } from '../../src/adapters/exec-commands.js'
import { systemClock } from '../../src/adapters/system-clock.js'
import type { Server } from '../../src/targets/compose/ports/server.js'
import { removeSshFolder, sshServer } from '../../src/targets/compose/server/ssh-server.js'
import type { ServerAddress } from '../../src/targets/compose/domain/server-address.js'
import { freePort, startSshd, type TestSshd } from './bed/sshd.js'

const commands = execCommands(process.env)
let folder: string
let sshd: TestSshd
let jump: TestSshd
let temporaryFolder: string
const made: string[] = []
const open: Server[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssh-test-'))
  sshd = await startSshd({ folder: join(folder, 'server'), env: { GREETING: 'hello' } })
  jump = await startSshd({ folder: join(folder, 'jump') })
})
afterAll(async () => {
  await Promise.all([sshd.stop(), jump.stop()])
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  temporaryFolder = await mkdtemp(join(folder, 'runner-'))
  made.length = 0
})
afterEach(async () => {
  await Promise.all(open.splice(0).map(server => server.close()))
})

function connect(address: Partial<ServerAddress> = {}): Server {
  const server = sshServer(
    { ...sshd.address, ...address },
    { commands, clock: systemClock(process.env), temporaryFolder, folderMade: made.push.bind(made) }
  )
  open.push(server)
  return server
}
const reads = (server: Server, program: string, ...args: string[]) => server.run({ program, args, effect: 'read' })
const changes = (server: Server, program: string, ...args: string[]) => server.run({ program, args, effect: 'change' })

describe('a script on a server', () => {
  it('has its arguments as they are, whatever they hold', async () => {
    const words = [
      "it's",
      '"$(touch /tmp/pwned)"',
      '`id`',
      'a\nb\n',
      '',
      '-n',
      '--',
      '\\',
      '*',
      '~',
      '$HOME',
      'ü 👩‍👩‍👧‍👦',
      '\t',
      '!!'
    ]
    const server = connect()
    const { stdout } = await reads(
      server,
      'for word; do printf "%s" "$word" | od -An -v -tx1 | tr -d " \\n"; echo; done',
      ...words
    )
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map(line => Buffer.from(line, 'hex').toString())
    ).toEqual(words)
    expect(server.address).toBe(`${sshd.address.user}@127.0.0.1:${sshd.address.port}`)
  })

  it('answers with its exit code and both outputs, and has an empty standard input', async () => {
    const answer = await reads(connect(), 'cat; echo "$GREETING"; echo wrong >&2; exit 7')
    expect(answer).toEqual({ exitCode: 7, stdout: 'hello\n', stderr: 'wrong' })
  })

  it('answers with exit code 255 of the script as an answer', async () => {
    expect(await reads(connect(), 'exit 255')).toMatchObject({ exitCode: 255 })
  })

  it('shows each line as it comes, without escape sequences and marks', async () => {
    const lines: string[] = []
    const onLine = (line: string) => lines.push(line)
    await connect().run({ program: String.raw`printf '\033[31mred\n'; echo two >&2`, args: [], effect: 'read', onLine })
    expect(lines.toSorted()).toEqual(['red', 'two'])
  })

  it('uses one connection for all calls, also for concurrent ones', async () => {
    const server = connect()
    await reads(server, ':')
    const before = (await sshd.log()).split('Accepted publickey').length
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => changes(server, 'sleep 0.1; echo "$1"', String(at)))
    )
    expect(answers.map(({ stdout }) => Number(stdout))).toEqual(Array.from({ length: 20 }, (_, at) => at))
    expect((await sshd.log()).split('Accepted publickey')).toHaveLength(before)
    expect(server.countCalls()).toBe(21)
  })

  it('shares a session with reads that are asked for at the same time, and has its own answer', async () => {
    const server = connect()
    const answers = await Promise.all(
      ['echo "$1"', 'echo "$1" >&2; exit 3', 'printf "%s" "$1"'].map((program, at) => reads(server, program, `x${at}`))
    )
    expect(answers).toEqual([
      { exitCode: 0, stdout: 'x0\n', stderr: '' },
      { exitCode: 3, stdout: '', stderr: 'x1' },
      { exitCode: 0, stdout: 'x2\n', stderr: '' }
    ])
    expect(server.countCalls()).toBe(1)
  })

  it('has its answer where a script of the same session ends that session', async () => {
    const server = connect()
    const answers = await Promise.allSettled([reads(server, 'echo x'), reads(server, 'kill -9 $PPID; sleep 5')])
    expect(answers[0]).toMatchObject({ value: { exitCode: 0, stdout: 'x\n' } })
    expect(answers[1].status).toBe('rejected')
  })

  it('is not begun where it was cut off', async () => {
    const server = connect()
    const target = join(folder, 'cut')
    // What a connection that ends in the middle leaves of it: the shell has no end of the group.
    await reads(server, `printf '%s\\n' '(' 'touch "$1"' | sh -s "$1"; :`, target)
    expect(existsSync(target)).toBe(false)
  })
})

describe('the files of a connection', () => {
  it('are 0600 in a folder of 0700, and gone after close', async () => {
    const server = connect()
    await reads(server, ':')
    const [ssh = ''] = made
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)
    expect(await modeOf(ssh)).toBe('700')
    for (const name of ['key', 'known_hosts', 'config']) expect(await modeOf(join(ssh, name))).toBe('600')
    expect(await readFile(join(ssh, 'key'), 'utf8')).toBe(sshd.address.privateKey)
    await server.close()
    await server.close()
    expect(await readdir(temporaryFolder)).toEqual([])
  })

  it('are removed by post, with the connection, after a runner that was killed', async () => {
    await reads(connect(), ':')
    const [ssh = ''] = made
    expect(existsSync(join(ssh, 'c'))).toBe(true)
    await removeSshFolder(ssh, commands)
    await removeSshFolder(ssh, commands)
    expect(existsSync(ssh)).toBe(false)
  })

  it('are taken as a secret has them: with the line ends of Windows and none at the end', async () => {
    const privateKey = sshd.address.privateKey?.trimEnd().replaceAll('\n', '\r\n')
    expect(await reads(connect({ privateKey }), 'echo yes')).toMatchObject({ stdout: 'yes\n' })
  })
})

describe('a server is refused', () => {
  const scan = () => `"ssh-keyscan -p ${sshd.address.port} 127.0.0.1 | tee host-key | ssh-keygen -lf -"`

  it('without its host key, with the command that prints it', async () => {
    const error = { code: 'rejected', message: expect.stringContaining(scan()) }
    await expect(reads(connect({ knownHosts: '' }), ':')).rejects.toMatchObject(error)
    expect(await sshd.log()).not.toContain('Failed publickey')
  })

  it('with another host key', async () => {
    const knownHosts = jump.address.knownHosts.replace(String(jump.address.port), String(sshd.address.port))
    await expect(reads(connect({ knownHosts }), ':')).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringMatching(/^The host key of .* is not the one in input "known-hosts"\./)
    })
  })

  it('where a jump host is unknown, by the name of the jump host', async () => {
    const jumps = [jump.address]
    await expect(reads(connect({ jumps }), ':')).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringContaining(`ssh-keyscan -p ${jump.address.port} `)
    })
  })

  it('where it refuses the key', async () => {
    await expect(changes(connect({ privateKey: jump.address.privateKey }), ':')).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('authorized_keys')
    })
  })

  it('where the key cannot be read', async () => {
    await expect(reads(connect({ privateKey: 'not a key' }), ':')).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('Input "ssh-key"')
    })
  })

  it('where no server listens, also with a script larger than a pipe', async () => {
    const port = await freePort()
    const server = connect({ port })
    server.boundCalls(Date.now() + 900)
    await expect(changes(server, ':', 'x'.repeat(1024 * 1024))).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('where the login shell runs nothing', async () => {
    const odd = await startSshd({ folder: join(folder, 'odd'), settings: ['ForceCommand echo no'] })
    try {
      await expect(changes(connect(odd.address), ':')).rejects.toMatchObject({ code: 'rejected' })
    } finally {
      await odd.stop()
    }
  })
})

describe('a jump host', () => {
  it('leads to a server, with pinned keys for both', async () => {
    const authorized = join(folder, 'jump', 'authorized_keys')
    await writeFile(authorized, await readFile(join(folder, 'server', 'user_key.pub')))
    const knownHosts = `${sshd.address.knownHosts}\n${jump.address.knownHosts}`
    // The shell that ssh starts for the jump host would split this path.
    temporaryFolder = await mkdtemp(join(folder, 'runner with blanks '))
    const { stdout } = await reads(connect({ jumps: [jump.address], knownHosts }), 'echo "$SSH_CONNECTION"')
    expect(stdout).toContain(` ${sshd.address.port}\n`)
    expect(await jump.log()).toContain('Accepted publickey')
  })
})

describe('a connection that is lost', () => {
  it('in the middle of a change has an unknown outcome', async () => {
    const server = connect()
    await reads(server, ':')
    const began = join(folder, 'began')
    const running = changes(server, 'touch "$1"; sleep 30', began)
    while (!existsSync(began)) await new Promise(resolve => setTimeout(resolve, 20))
    await sshd.dropConnections()
    await expect(running).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect(await reads(server, 'echo again')).toMatchObject({ stdout: 'again\n' })
  })

  it('in the middle of a reading is read again', async () => {
    const server = connect()
    const began = join(folder, 'reading')
    const running = reads(server, 'if [ -e "$1" ]; then echo second; else touch "$1"; sleep 30; fi', began)
    while (!existsSync(began)) await new Promise(resolve => setTimeout(resolve, 20))
    await sshd.dropConnections()
    expect(await running).toMatchObject({ stdout: 'second\n' })
  })

  it('while idle is opened again, also for a change', async () => {
    const server = connect()
    await reads(server, ':')
    await sshd.dropConnections()
    expect(await changes(server, 'echo changed')).toMatchObject({ stdout: 'changed\n' })
  })

  it('by time is an unknown outcome for a change', async () => {
    const call = { program: 'sleep 30', args: [], effect: 'change', timeoutSeconds: 1 } as const
    await expect(connect().run(call)).rejects.toMatchObject({ code: 'outcome-unknown' })
  })

  it('is waited for no longer than the bound', async () => {
    const server = connect()
    server.boundCalls(Date.now() - 1)
    await expect(reads(server, ':')).rejects.toMatchObject({ code: 'unreachable' })
  })
})

describe('a socket of the server', () => {
  const remote = () => join(folder, 'remote.sock')
  const asks = (server: Server, path = remote()) => server.askSocket({ path, input: 'proxy-socket', text: 'hello\n' })

  describe('with a listener', () => {
    let listener: NetServer
    beforeEach(() => {
      listener = createServer(socket => {
        socket.on('data', data => socket.end(`read ${String(data)}`))
      }).listen(remote())
    })
    afterEach(() => void listener.close())

    it('answers through the connection, and through the next one after a drop', async () => {
      const server = connect()
      expect(await asks(server)).toBe('read hello\n')
      await sshd.dropConnections()
      expect(await asks(server)).toBe('read hello\n')
      await sshd.dropConnections()
      await reads(server, ':')
      expect(await asks(server)).toBe('read hello\n')
    })

    it('takes calls of ssh for the first question only, as long as the connection lasts', async () => {
      const server = connect()
      await asks(server)
      const before = server.countCalls()
      const answers = await Promise.all(Array.from({ length: 20 }, () => asks(server)))
      expect(answers).toEqual(Array.from({ length: 20 }, () => 'read hello\n'))
      expect(server.countCalls()).toBe(before)
    })
  })

  it('without a listener is unreachable, and the error names its input', async () => {
    await expect(asks(connect(), join(folder, 'nobody.sock'))).rejects.toThrow(
      /^The socket of proxy-socket did not answer .*Check proxy-socket/
    )
  })
})
