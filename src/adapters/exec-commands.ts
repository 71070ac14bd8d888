import { exec } from '@actions/exec'
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { StringDecoder } from 'node:string_decoder'
import { childEnvironment } from '../domain/command/child-environment.js'
import { DeployError } from '../domain/errors.js'
import { OpenLine } from '../domain/text/open-line.js'
import type { Command, CommandEnd, Commands } from '../ports/commands.js'

const MOST_STDOUT_CHARACTERS = 2 ** 20
const MOST_STDERR_LINES = 100
const LONGEST_STDERR_LINE = 10_000
const GRACE_MILLISECONDS = 4_000

/** Programs by @actions/exec: arguments are a list, and of the job's environment they see what `childEnvironment` gives them. */
export function execCommands(env: Readonly<Record<string, string | undefined>>): Commands {
  return {
    async run(command) {
      const { tool, argv, input, signal } = command
      const program = command.program ?? tool
      const output = collectOutput(command)
      const leash = signal === undefined ? undefined : leashChild(argv, signal)
      const release = input === undefined ? undefined : forgiveUnreadInput()
      try {
        const exitCode = await exec(quoteTool(program), [...argv], {
          env: { ...childEnvironment(env, command), ...command.env },
          // Paths of inputs are relative to the workspace.
          cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
          silent: true,
          ignoreReturnCode: true,
          ...(input === undefined ? {} : { input: Buffer.from(input) }),
          listeners: output.listeners
        })
        // A child that a signal ended has no exit code, unlike in its types.
        return { exitCode: Number.isInteger(exitCode) ? exitCode : 1, ...output.end() }
      } catch (error) {
        if (error instanceof Error && /Unable to locate executable|ENOENT/.test(error.message)) {
          throw new DeployError(
            'not-found',
            `"${program}" is not installed on this runner. Install it in an earlier step.`,
            {
              cause: error
            }
          )
        }
        throw error
      } finally {
        leash?.()
        release?.()
      }
    }
  }
}

/** @actions/exec reads its first argument as a line of words. */
function quoteTool(tool: string): string {
  return `"${tool.replaceAll('"', '')}"`
}

/** Whole lines of both outputs; @actions/exec itself loses a last line without an end, and characters that come in two parts. */
function collectOutput({ onLine }: Command) {
  let stdout = ''
  const stderr: string[] = []
  const out = splitLines(line => {
    if (stdout.length < MOST_STDOUT_CHARACTERS) stdout += `${line.slice(0, MOST_STDOUT_CHARACTERS - stdout.length)}\n`
    onLine?.(line)
  })
  const err = splitLines(line => {
    stderr.push(line.slice(0, LONGEST_STDERR_LINE))
    if (stderr.length > MOST_STDERR_LINES) stderr.shift()
    onLine?.(line)
  })
  return {
    listeners: { stdout: out.take, stderr: err.take },
    end(): Omit<CommandEnd, 'exitCode'> {
      out.end()
      err.end()
      return { stdout, stderr: stderr.join('\n') }
    }
  }
}

function splitLines(onLine: (line: string) => void) {
  const decoder = new StringDecoder('utf8')
  const open = new OpenLine()
  return {
    take: (data: Buffer) => {
      for (const line of open.take(decoder.write(data))) onLine(line.endsWith('\r') ? line.slice(0, -1) : line)
    },
    end: () => {
      for (const line of open.end()) onLine(line)
    }
  }
}

/**
 * A program that ends before it has read its input makes writing fail (EPIPE), which @actions/exec leaves to end this process. Its exit code
 * says what happened. Node names a process before it has its streams.
 */
function forgiveUnreadInput(): () => void {
  const notice = (message: unknown) => {
    const { process: child } = message as { readonly process: ChildProcess }
    queueMicrotask(() => child.stdin?.on('error', () => undefined))
  }
  subscribe('child_process', notice)
  return () => unsubscribe('child_process', notice)
}

/**
 * @actions/exec hands out no process to end. Node reports every process it starts:
 * https://nodejs.org/api/diagnostics_channel.html#event-child_process
 */
function leashChild(argv: readonly string[], signal: AbortSignal): () => void {
  const started: ChildProcess[] = []
  let killer: NodeJS.Timeout | undefined
  const notice = (message: unknown) => started.push((message as { readonly process: ChildProcess }).process)
  const ours = () => started.find(({ spawnargs }) => argv.every((word, index) => spawnargs[index + 1] === word))
  const interrupt = () => {
    ours()?.kill('SIGINT')
    killer = setTimeout(() => ours()?.kill('SIGKILL'), GRACE_MILLISECONDS)
  }
  subscribe('child_process', notice)
  if (signal.aborted) setTimeout(interrupt, 100)
  else signal.addEventListener('abort', interrupt, { once: true })
  return () => {
    clearTimeout(killer)
    unsubscribe('child_process', notice)
    signal.removeEventListener('abort', interrupt)
  }
}
