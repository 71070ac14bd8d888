/**
 * What `ssh` says of a script that was not run, in one of our words. `unreachable`: no connection was made. `lost`: it may have been, and the end
 * of the script is not known. Total.
 */
export type SshFailure =
  | 'host-key-changed'
  | 'host-key-unknown'
  | 'key-refused'
  | 'key-unusable'
  | 'unreachable'
  | 'lost'

// The messages of OpenSSH: sshconnect.c, sshconnect2.c, packet.c, kex.c, mux.c. The first that fits counts.
const MESSAGES: readonly (readonly [SshFailure, RegExp])[] = [
  ['host-key-changed', /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .{1,300} has changed|REVOKED HOST KEY/],
  ['host-key-unknown', /host key is known for|Host key verification failed/],
  ['key-unusable', /^Load key .{1,300}: (?:invalid format|error in libcrypto|incorrect passphrase)/m],
  ['key-refused', /Permission denied \(|Too many authentication failures|no mutual signature/],
  [
    'unreachable',
    /ssh: connect to host|Could not resolve hostname|kex_exchange_identification|banner exchange|Unable to negotiate|Connection (?:closed|reset) by .{1,300} port \d|stdio forwarding failed/
  ]
]

/** Reads the standard error of an `ssh` that ended before the script said anything. */
export function readSshFailure(stderr: string): SshFailure {
  return MESSAGES.find(([, pattern]) => pattern.test(stderr))?.[0] ?? 'lost'
}
