import { shellWord } from '../../../domain/command/shell-word.js'
import { DeployError } from '../../../domain/errors.js'
import { formatLeaseScript } from '../domain/lease/lease-script.js'
import { formatLockFile, parseLockFile, type StoredLock } from '../domain/lease/lock-file.js'
import type { Clock } from '../../../ports/clock.js'
import type { TimerKind } from '../domain/server-facts.js'
import { printable } from '../../../domain/text/printable.js'
import type { LeaseStore } from '../ports/lease-store.js'
import type { Server, ServerAnswer } from '../ports/server.js'
import { timedAnswer } from './timed-answer.js'
import { CONFLICT, NO_TIMER, READ_LOCK, REPLACE_LOCK, START_TIMER, STOP_TIMERS } from './lease-programs.js'

const LOG_LINES = 50
const KINDS: readonly TimerKind[] = ['systemd', 'systemd-user', 'at', 'shell']

/** The lock and the timer in one folder of the server. Sets the fence of the server whenever the lock is read or replaced. */
export function serverLease(
  folder: string,
  timers: readonly TimerKind[],
  { server, clock }: { readonly server: Server; readonly clock: Clock }
): LeaseStore {
  const locked = (stored: StoredLock): StoredLock => {
    server.fence({ folder, generation: stored.generation })
    return stored
  }
  return {
    async now() {
      const ask = async () => (await server.run({ program: 'date +%s', args: [], effect: 'read' })).stdout
      const timeOf = (stdout: string) => (/^\d{9,11}\n?$/.test(stdout) ? Number(stdout) * 1000 : 0)
      const { answer } = await timedAnswer(ask, { clock, timeOf })
      const now = timeOf(answer)
      if (now === 0)
        throw new DeployError('platform-error', 'The time of the server could not be read. Run "date +%s" on it.')
      return now
    },

    async read() {
      const answer = await server.run({ program: READ_LOCK, args: [folder], effect: 'read' })
      const [, generation = '', text = ''] = /^(\d{1,9})\n([^]*)$/.exec(answer.stdout) ?? []
      if (answer.exitCode !== 0 || generation === '') throw lockError(answer, 'read')
      const lock = generation === '0' ? undefined : parseLockFile(text)
      return locked({ generation: Number(generation), lock })
    },

    async replace(seen, lock) {
      const next = { generation: seen.generation + 1, lock }
      const args = [folder, String(seen.generation), String(next.generation), formatLockFile(lock).trimEnd()]
      const answer = await server.run({ program: REPLACE_LOCK, args, effect: 'change', isUnfenced: true })
      if (answer.exitCode === CONFLICT)
        throw new DeployError(
          'conflict',
          'Another run changed the lock of the project at the same time. Run the action again.'
        )
      if (answer.exitCode !== 0) throw lockError(answer, 'written')
      return locked(next)
    },

    async arm(lease) {
      const { generation, expiresAt } = lease
      const text = formatLeaseScript(lease)
      const script = [text, String(Buffer.byteLength(text)), shellWord(`${folder}/lease.${generation}.sh`)]
      const args = [folder, String(generation), String(expiresAt), ...script, ...timers]
      const answer = await server.run({ program: START_TIMER, args, effect: 'change' })
      if (answer.exitCode !== 0 && answer.exitCode !== NO_TIMER)
        throw storeError(answer, 'The timer of the rollout could not be written')
      const kind = KINDS.find(word => answer.stdout.trim() === word)
      if (kind === undefined)
        throw new DeployError(
          'rejected',
          'The server could not start the timer that restores the stable release if the runner is lost. Install at, and start atd.'
        )
      return kind
    },

    async disarmBelow(generation) {
      await server.run({ program: STOP_TIMERS, args: [folder, String(generation)], effect: 'change' })
    },

    async readLog() {
      const program = `tail -n ${LOG_LINES} "$1/lease.log" 2>/dev/null || :`
      const { stdout } = await server.run({ program, args: [folder], effect: 'read' })
      return stdout
        .split('\n')
        .filter(line => line !== '')
        .map(line => printable(line).slice(0, 500))
    }
  }
}

function lockError(answer: ServerAnswer, done: string): DeployError {
  return storeError(answer, `The lock of the project could not be ${done}`)
}

function storeError({ stderr }: ServerAnswer, what: string): DeployError {
  if (/no space left|disk quota exceeded/i.test(stderr))
    return new DeployError('rejected', `${what}: the disk is full. Free some space.`)
  const [reason = ''] = stderr.split('\n').slice(-1)
  return new DeployError('rejected', `${what}: ${reason}. Check the folder .deploy-kit on the server.`)
}
