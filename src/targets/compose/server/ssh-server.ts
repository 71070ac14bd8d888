import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DeployError } from '../../../domain/errors.js'
import { printable } from '../../../domain/text/printable.js'
import type { Clock } from '../../../ports/clock.js'
import type { Commands } from '../../../ports/commands.js'
import { frameScript, frameScripts, readFrames, type Fence } from '../domain/framed-script.js'
import { formatServerAddress, type ServerAddress } from '../domain/server-address.js'
import { SERVER_ALIAS } from '../domain/ssh-config.js'
import { sshError } from '../domain/ssh-error.js'
import { readSshFailure } from '../domain/ssh-failure.js'
import type { Server, ServerAnswer, ServerCall } from '../ports/server.js'
import { forwardedSockets } from './forwarded-sockets.js'
import { joinReads } from './joined-reads.js'
import { limitCalls } from './limit-calls.js'
import { readAnswer } from './read-answer.js'
import { configOf, makeSshFolder, removeSshFolder } from './ssh-folder.js'

export { removeSshFolder } from './ssh-folder.js'

/** What it stands on. */
export interface SshWorld {
  readonly commands: Commands
  readonly clock: Clock
  /** The runner's temporary folder. */
  readonly temporaryFolder: string
  /** Told once for each connection that is opened, before anything is written: `post` removes it. */
  readonly folderMade: (folder: string) => void
}

const TIMEOUT_SECONDS = 60
/** Before each further try of a call that did not reach the server, or that changes nothing. */
const PAUSES_MILLISECONDS = [1000, 2000, 4000]
/** A server allows 10 sessions of one connection unless it is set up otherwise. https://man.openbsd.org/sshd_config#MaxSessions */
const SESSIONS_AT_ONCE = 4

/**
 * A server by the system's `ssh`. The command that it is sent is always `exec sh -s`: no login shell reads anything of ours. Scripts go to its
 * standard input. Reads that are asked for at the same time share a session. Host keys are only those of the input; an unknown one is refused with the command that prints it, to compare.
 */
export function sshServer(address: ServerAddress, world: SshWorld): Server {
  const { commands, clock } = world
  const enter = limitCalls(SESSIONS_AT_ONCE)
  let opened: Promise<string> | undefined
  let fenced: Fence | undefined
  let calls = 0
  let end: number | undefined

  const folder = () => (opened ??= makeSshFolder(address, world))
  const ssh = async (argv: readonly string[], more: { readonly input?: string } & Attempt = {}) => {
    calls += 1
    const command = { tool: 'ssh', argv: ['-F', configOf(await folder()), ...argv], ...more } as const
    return commands.run(address.privateKey === undefined ? { ...command, needs: ['ssh-agent'] } : command)
  }

  const leashOf = (sent: readonly ServerCall[]) => {
    const seconds = Math.max(...sent.map(({ timeoutSeconds = TIMEOUT_SECONDS }) => timeoutSeconds))
    return leash(seconds, end === undefined ? undefined : end - clock.now())
  }

  const attempt = async (call: ServerCall): Promise<ServerAnswer> => {
    const mark = newMark()
    const fence = call.effect === 'change' && call.isUnfenced !== true ? fenced : undefined
    const { signal, stop } = leashOf([call])
    const onLine = (line: string) => {
      if (!line.startsWith(mark)) call.onLine?.(printable(line))
    }
    try {
      const result = await ssh(['--', SERVER_ALIAS, 'exec sh -s'], {
        input: frameScript(call, mark, fence),
        signal,
        ...(call.onLine === undefined ? {} : { onLine })
      })
      const answer = readAnswer(result, { call, mark, address, isTimedOut: signal.aborted })
      return answer instanceof DeployError ? await reasonOf(answer, signal) : answer
    } finally {
      stop()
    }
  }

  /**
   * A jump host is reached by a second `ssh`, whose messages are lost where the first one is to stay open: its `stderr` is /dev/null then. So the
   * connection is tried once more without that. See `ssh_proxy_connect` in sshconnect.c of OpenSSH.
   */
  const reasonOf = async (error: DeployError, signal: AbortSignal): Promise<never> => {
    if (error.code !== 'unreachable' || address.jumps.length === 0) throw error
    const { exitCode, stderr } = await ssh(['-o', 'ControlPath=none', '--', SERVER_ALIAS, 'exec sh -s'], {
      input: ':\n',
      signal
    })
    throw exitCode === 255 ? sshError(readSshFailure(stderr), address, stderr) : error
  }

  const together = async (sent: readonly ServerCall[]): Promise<readonly (ServerAnswer | undefined)[]> => {
    const marks = sent.map(newMark)
    const { signal, stop } = leashOf(sent)
    try {
      const result = await ssh(['--', SERVER_ALIAS, 'exec sh -s'], { input: frameScripts(sent, marks), signal })
      return readFrames(result, marks).map(answer => answer && { ...answer, stderr: printable(answer.stderr) })
    } finally {
      stop()
    }
  }

  const alone = async (call: ServerCall): Promise<ServerAnswer> => {
    for (let tried = 0; ; tried += 1) {
      try {
        return await enter(() => attempt(call))
      } catch (error) {
        const pause = PAUSES_MILLISECONDS[tried]
        const isOver = pause === undefined || (end !== undefined && clock.now() + pause >= end)
        if (!(error instanceof DeployError) || error.code !== 'unreachable' || isOver) throw error
        await clock.sleep(pause)
      }
    }
  }

  const run = joinReads({ alone, together: sent => enter(() => together(sent)) })

  const sockets = forwardedSockets({
    control: argv => ssh([...argv, SERVER_ALIAS]),
    connect: () => run({ program: ':', args: [], effect: 'read' }),
    pathFor: async number => join(await folder(), `f${number}`)
  })

  return {
    address: formatServerAddress(address),
    run,
    fence: lock => void (fenced = lock),
    countCalls: () => calls,
    boundCalls: until => void (end = until),
    askSocket: call => sockets.ask(call),
    async close() {
      const made = opened
      opened = undefined
      sockets.forget()
      if (made !== undefined) await removeSshFolder(await made, commands)
    }
  }
}

interface Attempt {
  readonly signal?: AbortSignal
  readonly onLine?: (line: string) => void
}

function newMark(): string {
  return `deploykit${randomUUID().replaceAll('-', '')}`
}

/** Interrupts a call after its own time, or at the end of all calls. */
function leash(seconds: number, leftMilliseconds: number | undefined) {
  if (leftMilliseconds !== undefined && leftMilliseconds <= 0)
    throw new DeployError('unreachable', 'Requests to the server timed out. Run the action again.')
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), Math.min(seconds * 1000, leftMilliseconds ?? Infinity))
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}
