import { badInput } from '../../../domain/errors.js'

/** One host that is logged in to. */
export interface SshHost {
  /** Name or IP address. */
  readonly host: string
  /** 22 unless given. */
  readonly port: number
  readonly user: string
}

/** How a server is reached, as the inputs say. */
export interface ServerAddress extends SshHost {
  /** Lines of a known_hosts file: the server's, and those of the jump hosts. */
  readonly knownHosts: string
  /** Private key; undefined: the agent of the job. */
  readonly privateKey: string | undefined
  /** Jump hosts, the first one first. */
  readonly jumps: readonly SshHost[]
}

const USER = /^[A-Za-z0-9_][\w.-]{0,63}$/
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})$/
const IP_V6 = /^[0-9A-Fa-f:.]{2,45}$/

/** Reads `user@host`, `user@host:2222`, `user@[2001:db8::1]:22`. Throws `bad-input` that names the input. No part starts with a dash. */
export function parseServerAddress(text: string, input: string): SshHost {
  const [, user = '', bracketed, name, digits = '22'] =
    /^([^@\s]{1,64})@(?:\[([^\]\s]{2,64})\]|([^:@\s[\]]{1,253}))(?::(\d{1,5}))?$/.exec(text.trim()) ?? []
  const host = bracketed ?? name ?? ''
  const port = Number(digits)
  const isHost = bracketed === undefined ? NAME.test(host) : IP_V6.test(host)
  if (!USER.test(user) || !isHost || port < 1 || port > 65_535)
    throw badInput(input, 'this is not the address of a server. Write user@host or user@host:port.')
  return { host, port, user }
}

/** `deploy@203.0.113.7:22`, for people. */
export function formatServerAddress({ user, host, port }: SshHost): string {
  return `${user}@${host.includes(':') ? `[${host}]` : host}:${port}`
}
