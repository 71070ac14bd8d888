import { Agent } from 'node:https'
import { readFile } from 'node:fs/promises'
import { DeployError } from '../../../domain/errors.js'
import type { Clock } from '../../../ports/clock.js'
import type { Commands } from '../../../ports/commands.js'
import type { ClusterAccess, ConfiguredBytes } from '../domain/access/cluster-access.js'
import { runExecPlugin } from './run-exec-plugin.js'

/** What stands for the runner in one request. */
export interface Credential {
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
}

export interface Connection {
  credential(): Promise<Credential>
  /** The API server refused the credential: the next one is a new one. False where there is no other. */
  renew(): boolean
  close(): void
}

export interface ConnectionDependencies {
  readonly clock: Clock
  /** Runs exec plugins. */
  readonly commands: Pick<Commands, 'run'>
  readonly mask: (secret: string) => void
  /** Tokens that are made here: those of EKS. */
  readonly makeToken?: (() => Promise<{ readonly token: string; readonly expiresAt: number }>) | undefined
  readonly proxyEnv?: Readonly<Record<string, string | undefined>> | undefined
}

interface Opened extends Credential {
  /** Epoch milliseconds. */
  readonly renewAt: number
}

const RENEW_BEFORE_MILLISECONDS = 60_000
/** The kubelet replaces a token long before it expires. */
const FILE_FOR_MILLISECONDS = 60_000

/** Opens connections with the identity that the configuration names. A secret is masked before it is used. */
export function openConnection(access: ClusterAccess, dependencies: ConnectionDependencies): Connection {
  const { clock } = dependencies
  const canRenew = dependencies.makeToken !== undefined || ['token-file', 'exec'].includes(access.identity.kind)
  let opened: Promise<Opened> | undefined
  const close = () => {
    void opened?.then(
      ({ agent }) => agent.destroy(),
      () => undefined
    )
    opened = undefined
  }
  return {
    async credential() {
      const current = await (opened ??= openOnce(access, dependencies))
      if (clock.now() < current.renewAt) return current
      close()
      return (opened = openOnce(access, dependencies))
    },
    renew() {
      close()
      return canRenew
    },
    close
  }
}

async function openOnce(access: ClusterAccess, dependencies: ConnectionDependencies): Promise<Opened> {
  const { identity, authority, serverName, isInsecure } = access
  const found = await identify(access, dependencies)
  for (const secret of [found.token, found.key]) if (secret !== undefined) dependencies.mask(secret)
  const isCertificate = identity.kind === 'certificate'
  const agent = new Agent({
    ...{ keepAlive: true, maxSockets: 8, rejectUnauthorized: !isInsecure, minVersion: 'TLSv1.2' },
    ...(authority === undefined ? {} : { ca: await bytesOf(authority) }),
    ...(serverName === undefined ? {} : { servername: serverName }),
    ...(isCertificate ? { cert: await bytesOf(identity.certificate), key: await bytesOf(identity.key) } : {}),
    ...(found.certificate === undefined ? {} : { cert: found.certificate, key: found.key }),
    ...(dependencies.proxyEnv === undefined ? {} : { proxyEnv: dependencies.proxyEnv })
  })
  return {
    agent,
    headers: found.token === undefined ? {} : { authorization: `Bearer ${found.token}` },
    renewAt: found.renewAt
  }
}

interface Found {
  readonly token?: string | undefined
  readonly certificate?: string | undefined
  readonly key?: string | undefined
  readonly renewAt: number
}

async function identify({ identity, server }: ClusterAccess, dependencies: ConnectionDependencies): Promise<Found> {
  const { clock, makeToken } = dependencies
  const never = { renewAt: Number.POSITIVE_INFINITY }
  if (makeToken !== undefined) {
    const { token, expiresAt } = await makeToken()
    return { token, renewAt: expiresAt - RENEW_BEFORE_MILLISECONDS }
  }
  switch (identity.kind) {
    case 'anonymous':
    case 'certificate':
      return never
    case 'token':
      return { token: identity.token, ...never }
    case 'token-file':
      return { token: (await readBytes(identity.path)).toString().trim(), renewAt: clock.now() + FILE_FOR_MILLISECONDS }
    case 'exec': {
      const { token, certificate, key, expiresAt } = await runExecPlugin(identity.plugin, server, dependencies.commands)
      return { token, certificate, key, renewAt: (expiresAt ?? Number.POSITIVE_INFINITY) - RENEW_BEFORE_MILLISECONDS }
    }
  }
}

async function bytesOf(bytes: ConfiguredBytes): Promise<Buffer> {
  return bytes.kind === 'data' ? Buffer.from(bytes.base64, 'base64') : readBytes(bytes.path)
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new DeployError(
      'credentials-missing',
      'A file that the cluster configuration names cannot be read. Use the -data form, or check its path.',
      { cause: error }
    )
  }
}
