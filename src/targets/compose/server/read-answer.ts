import { DeployError } from '../../../domain/errors.js'
import { printable } from '../../../domain/text/printable.js'
import type { CommandEnd } from '../../../ports/commands.js'
import { readFrame } from '../domain/framed-script.js'
import { formatServerAddress, type ServerAddress } from '../domain/server-address.js'
import { sshError } from '../domain/ssh-error.js'
import { readSshFailure } from '../domain/ssh-failure.js'
import type { ServerAnswer, ServerCall } from '../ports/server.js'

/** A call as it was sent. */
export interface Sent {
  readonly call: ServerCall
  readonly mark: string
  readonly address: ServerAddress
  readonly isTimedOut: boolean
}

/** What the answer of a call says; an error where it has none. */
export function readAnswer(result: CommandEnd, { call, mark, address, isTimedOut }: Sent): ServerAnswer | DeployError {
  const { stdout, end, stderr } = readFrame(result, mark)
  const name = formatServerAddress(address)
  if (end === 'fenced')
    return new DeployError(
      'conflict',
      `Another run took over the project on ${name}. Nothing was changed by this request.`
    )
  if (end !== undefined) return { exitCode: end, stdout: stdout ?? '', stderr: printable(stderr) }
  const failure = stdout !== undefined || isTimedOut ? 'lost' : readSshFailure(result.stderr)
  if (failure === 'lost' && stdout === undefined && !isTimedOut && result.exitCode !== 255)
    return new DeployError(
      'rejected',
      `The login shell on ${name} did not run "sh". Give the user a shell, and remove any forced command of the key.`
    )
  if (failure === 'lost' && call.effect === 'change')
    return new DeployError(
      'outcome-unknown',
      isTimedOut
        ? `${name} did not answer in time, so the outcome of the request is unknown. Check the server.`
        : `The SSH connection to ${name} was lost, so the outcome of the request is unknown. Check the server.`
    )
  return sshError(failure, address, result.stderr)
}
