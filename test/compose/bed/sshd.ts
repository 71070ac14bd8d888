import { execFile, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { userInfo } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startDaemon } from './daemon.js'
import type { ServerAddress } from '../../../src/targets/compose/domain/server-address.js'

const run = promisify(execFile)
const START_MILLISECONDS = 20_000

/** A daemon of SSH on the loopback address, with a host key, a port and a user key of its own. */
export interface TestSshd {
  /** Of the user that runs the tests. */
  readonly address: ServerAddress
  /** Ends connections as a network does that drops them: sessions, and not the daemon. */
  dropConnections(): Promise<void>
  /** Lets the owner of another key in. */
  allow(publicKey: string): Promise<void>
  /** Of the user's key. */
  publicKey(): Promise<string>
  /** What it logged so far. */
  log(): Promise<string>
  /** Ends all connections and the daemon. It may be started again. */
  stop(): Promise<void>
  start(): Promise<void>
}

export interface SshdOptions {
  /** Of its own; made where it is not there. */
  readonly folder: string
  /** Variables of each session, as `SetEnv` gives them. */
  readonly env?: Readonly<Record<string, string>>
  /** Further lines of its configuration. */
  readonly settings?: readonly string[]
}

/** Starts `sshd` of OpenSSH. */
export async function startSshd({ folder, env = {}, settings = [] }: SshdOptions): Promise<TestSshd> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const key of ['host_key', 'user_key'])
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', key, '-f', join(folder, key)])
  await writeFile(join(folder, 'authorized_keys'), await readFile(join(folder, 'user_key.pub')), { mode: 0o600 })
  const port = await freePort()
  const log = join(folder, 'log')
  await writeFile(join(folder, 'sshd_config'), configuration({ folder, port, env, settings }))
  let daemon: ChildProcess | undefined
  const start = async () => {
    // As root, it wants this folder, which a service manager makes elsewhere.
    if (userInfo().uid === 0) await mkdir('/run/sshd', { recursive: true })
    const { stdout } = await run('sh', ['-c', 'PATH=$PATH:/usr/sbin command -v sshd'])
    await appendFile(log, '')
    const command = [stdout.trim(), '-D', '-E', log, '-f', join(folder, 'sshd_config')]
    daemon = startDaemon(command, { stdio: 'ignore' })
    for (let waited = 0; !(await isOpen(port)); waited += 50) {
      if (daemon.exitCode !== null || waited > START_MILLISECONDS)
        throw new Error(`sshd does not start: ${await readFile(log, 'utf8')}`)
      await wait(50)
    }
  }
  const dropConnections = async () => {
    for (const pid of await childrenOf(daemon?.pid)) killIfThere(pid)
  }
  await start()
  const [type = '', key = ''] = (await readFile(join(folder, 'host_key.pub'), 'utf8')).split(' ')
  return {
    address: {
      host: '127.0.0.1',
      port,
      user: userInfo().username,
      knownHosts: `[127.0.0.1]:${port} ${type} ${key}`,
      privateKey: await readFile(join(folder, 'user_key'), 'utf8'),
      jumps: []
    },
    dropConnections,
    allow: publicKey => appendFile(join(folder, 'authorized_keys'), publicKey),
    publicKey: () => readFile(join(folder, 'user_key.pub'), 'utf8'),
    log: () => readFile(log, 'utf8'),
    async stop() {
      if (daemon === undefined) return
      const exited = once(daemon, 'exit')
      await dropConnections()
      daemon.kill('SIGTERM')
      await exited
      daemon = undefined
    },
    start
  }
}

function configuration({ folder, port, env, settings }: Required<SshdOptions> & { readonly port: number }): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(folder, 'host_key')}`,
    `AuthorizedKeysFile ${join(folder, 'authorized_keys')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin prohibit-password',
    'PrintMotd no',
    'LogLevel VERBOSE',
    ...(variables.length === 0 ? [] : [`SetEnv ${variables.join(' ')}`]),
    ...settings,
    ''
  ].join('\n')
}

/** A session may end by itself after it was listed. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Processes that a process started, by Linux's own list. */
async function childrenOf(pid: number | undefined): Promise<readonly number[]> {
  if (pid === undefined) return []
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text
    .split(' ')
    .filter(word => word !== '')
    .map(Number)
}

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const isConnected = await once(socket, 'connect').then(
    () => true,
    () => false
  )
  socket.destroy()
  return isConnected
}
