import { DeployError } from '../../../domain/errors.js'
import { formatServerAddress, type ServerAddress, type SshHost } from './server-address.js'
import type { SshFailure } from './ssh-failure.js'

/** The error for people of a server that could not be logged in to. */
export function sshError(failure: SshFailure, address: ServerAddress, stderr: string): DeployError {
  const host = hostIn(stderr, address)
  const name = formatServerAddress(host)
  switch (failure) {
    case 'host-key-unknown':
      return new DeployError(
        'rejected',
        `Input "known-hosts": it has no key of ${name}. Print the key with ${scan(host)}, compare its fingerprint with that on the server, and add the line.`
      )
    case 'host-key-changed':
      return new DeployError(
        'rejected',
        `The host key of ${name} is not the one in input "known-hosts". If it was replaced on purpose, print the new one with ${scan(host)}, and compare its fingerprint with that on the server.`
      )
    case 'key-unusable':
      return new DeployError(
        'bad-input',
        'Input "ssh-key": ssh cannot read this private key. Set the secret to the whole file of a key without a passphrase.'
      )
    case 'key-refused':
      return new DeployError(
        'access-denied',
        `${name} refused the key. Add its public key to ~/.ssh/authorized_keys of ${host.user} on that server.`
      )
    case 'unreachable':
      return new DeployError(
        'unreachable',
        `${name} could not be reached by SSH. Check its address, port and firewall.`
      )
    case 'lost':
      return new DeployError(
        'unreachable',
        `The SSH connection to ${formatServerAddress(address)} ended before the server answered. Run the action again.`
      )
  }
}

/** The jump host, where it is one of those that the message names. */
function hostIn(stderr: string, address: ServerAddress): SshHost {
  const named = [address, ...address.jumps].filter(({ host, port }) =>
    [`[${host}]:${port}`, `for ${host} `, `connect to host ${host} port ${port}:`, `@${host}: `].some(text =>
      stderr.includes(text)
    )
  )
  return named[0] ?? address
}

/** What prints a host key, and its fingerprint. */
function scan({ host, port }: SshHost): string {
  return `"ssh-keyscan -p ${port} ${host} | tee host-key | ssh-keygen -lf -"`
}
