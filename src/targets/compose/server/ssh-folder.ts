import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Commands } from '../../../ports/commands.js'
import type { ServerAddress } from '../domain/server-address.js'
import { formatSshConfig, SERVER_ALIAS } from '../domain/ssh-config.js'

const PREFIX = 'deploy-kit-ssh-'
/** The path of a socket has at most 104 bytes on some systems, of which `ssh` itself adds 17 while it makes one. */
const LONGEST_SOCKET_PATH = 85

/** What `ssh` reads, in a folder of mode 0700: configuration, known hosts and the key, each 0600. Returns the folder. */
export async function makeSshFolder(
  address: ServerAddress,
  { temporaryFolder, folderMade }: { readonly temporaryFolder: string; readonly folderMade: (folder: string) => void }
): Promise<string> {
  // ProxyJump hands the path of the configuration to a shell without quotes.
  const isPlain = /^[\w./-]+$/.test(temporaryFolder)
  const isShort = join(temporaryFolder, `${PREFIX}xxxxxx`, 'c').length <= LONGEST_SOCKET_PATH
  const folder = await mkdtemp(join(isPlain && isShort ? temporaryFolder : tmpdir(), PREFIX))
  folderMade(folder)
  const files = {
    knownHosts: join(folder, 'known_hosts'),
    key: address.privateKey === undefined ? undefined : join(folder, 'key'),
    control: join(folder, 'c')
  }
  const write = (path: string, text: string) => writeFile(path, asLines(text), { mode: 0o600, flag: 'wx' })
  await write(files.knownHosts, address.knownHosts)
  if (files.key !== undefined) await write(files.key, address.privateKey ?? '')
  await write(configOf(folder), formatSshConfig(address, files))
  return folder
}

/** A secret that was pasted may have the line ends of Windows, and none at its end: `ssh` takes no such key. */
function asLines(text: string): string {
  return `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`
}

export function configOf(folder: string): string {
  return join(folder, 'config')
}

/**
 * Removes what a killed `main` left on the runner: key, known hosts, configuration, and the master connection. A folder that is not of ours stays.
 */
export async function removeSshFolder(folder: string, commands: Commands): Promise<void> {
  if (!basename(folder).startsWith(PREFIX)) return
  const argv = ['-F', configOf(folder), '-O', 'exit', SERVER_ALIAS]
  await commands.run({ tool: 'ssh', argv }).catch(() => undefined)
  await rm(folder, { recursive: true, force: true })
}
