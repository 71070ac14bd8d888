import type { ServerAddress, SshHost } from './server-address.js'

/** Absolute paths on the runner, in a folder of mode 0700. */
export interface SshFiles {
  readonly knownHosts: string
  readonly key: string | undefined
  /** At most 90 bytes: a socket's path is limited to 104. */
  readonly control: string
}

/** What the configuration calls the server. */
export const SERVER_ALIAS = 'server'

/** Seconds that the connection stays open after its last use, for a runner that ended without closing it. */
const IDLE_SECONDS = 120

/**
 * The client configuration (`ssh -F`), with a block for each host. `ProxyJump` starts a second `ssh` with the same `-F` and none of the
 * `-o`: so all is in the file, and each host names the one before it. Host keys are looked up by the real name and port, as `ssh-keyscan`
 * prints them. https://man.openbsd.org/ssh_config
 */
export function formatSshConfig(address: ServerAddress, files: SshFiles): string {
  const jumps = address.jumps.map((jump, index) => hostBlock(`jump${index}`, jump, beforeIt(index)))
  const server = hostBlock(SERVER_ALIAS, address, [
    ...beforeIt(address.jumps.length),
    'ControlMaster auto',
    `ControlPath ${quotePath(files.control)}`,
    `ControlPersist ${IDLE_SECONDS}`
  ])
  return [...jumps, server, block('Host *', [...IDENTITY(files.key), ...trust(files.knownHosts), ...FIXED])].join('\n')
}

function beforeIt(index: number): readonly string[] {
  return index === 0 ? [] : [`ProxyJump jump${index - 1}`]
}

function hostBlock(alias: string, { host, port, user }: SshHost, more: readonly string[]): string {
  return block(`Host ${alias}`, [`HostName ${host}`, `Port ${port}`, `User ${user}`, ...more])
}

function block(head: string, lines: readonly string[]): string {
  return `${head}\n${lines.map(line => `  ${line}\n`).join('')}`
}

/** With a key, nothing of an agent is offered, which a server may count as failed attempts. */
const IDENTITY = (key: string | undefined): readonly string[] =>
  key === undefined
    ? ['IdentityFile none']
    : [`IdentityFile ${quotePath(key)}`, 'IdentitiesOnly yes', 'IdentityAgent none']

function trust(knownHosts: string): readonly string[] {
  return [
    'StrictHostKeyChecking yes',
    `UserKnownHostsFile ${quotePath(knownHosts)}`,
    'GlobalKnownHostsFile /dev/null',
    'UpdateHostKeys no',
    'VerifyHostKeyDNS no'
  ]
}

const FIXED = [
  'BatchMode yes',
  'PreferredAuthentications publickey',
  'ForwardAgent no',
  'ForwardX11 no',
  'PermitLocalCommand no',
  'RequestTTY no',
  'EscapeChar none',
  'AddKeysToAgent no',
  'ConnectTimeout 15',
  'ServerAliveInterval 5',
  'ServerAliveCountMax 3',
  'LogLevel ERROR'
]

/** `%` starts a token there, and `${` a variable. */
function quotePath(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`
}
