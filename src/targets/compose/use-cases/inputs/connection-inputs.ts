import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { parseServerAddress, type ServerAddress } from '../../domain/server-address.js'

const JUMPS_AT_MOST = 5

/** Reads how the server is reached. Throws `bad-input`; no part of a key is ever shown. */
export function readConnection(inputs: InputReader): ServerAddress {
  const address = parseServerAddress(inputs.required('server'), 'server')
  const jumps = inputs.list('jump-hosts').map(text => parseServerAddress(text, 'jump-hosts'))
  if (jumps.length > JUMPS_AT_MOST)
    throw badInput('jump-hosts', `at most ${JUMPS_AT_MOST} jump hosts are supported, got ${jumps.length}. Remove some.`)
  return { ...address, jumps, knownHosts: readKnownHosts(inputs, address), privateKey: readKey(inputs) }
}

/** `name key-type key`, with an optional marker. https://man.openbsd.org/sshd#SSH_KNOWN_HOSTS_FILE_FORMAT */
const HOST_LINE = /^(?:@[a-z-]+ +)?\S+ +[a-z0-9@.-]+ +[A-Za-z0-9+/]+=*(?: .*)?$/

/** An unknown host is never trusted: another machine at its address would get the deployment. */
function readKnownHosts(inputs: InputReader, { host, port }: Pick<ServerAddress, 'host' | 'port'>): string {
  const text = inputs.block('known-hosts')
  const advice = `Run "ssh-keyscan -p ${port} ${host}", compare the printed key with the key of the server, and set this input to the printed lines.`
  if (text === undefined) throw badInput('known-hosts', `a value is required. ${advice}`)
  const lines = text.split('\n').map(line => line.trim())
  const wrong = lines.findIndex(line => line !== '' && !line.startsWith('#') && !HOST_LINE.test(line))
  if (wrong !== -1)
    throw badInput(
      'known-hosts',
      `line ${wrong + 1} does not have three parts: the host, the type of the key, and the key. ${advice}`
    )
  if (lines.every(line => line === '' || line.startsWith('#')))
    throw badInput('known-hosts', `it contains no key. ${advice}`)
  return text
}

function readKey(inputs: InputReader): string | undefined {
  const text = inputs.block('ssh-key')
  if (
    text === undefined ||
    /^-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n[^]*-----END [A-Z ]*PRIVATE KEY-----\s*$/.test(text)
  )
    return text
  if (/^(?:ssh-|ecdsa-|sk-)/.test(text))
    throw badInput('ssh-key', 'this is a public key. Set the private key, from a secret.')
  throw badInput(
    'ssh-key',
    'this is not a private key. Set the whole file, with its first and last line, from a secret.'
  )
}
