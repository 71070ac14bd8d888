import type { ChildNeed, ChildTool } from '../domain/command/child-environment.js'

/** A program to run: no shell reads the arguments. */
export interface Command {
  readonly tool: ChildTool
  /** The file to run, where its name is not that of the tool. */
  readonly program?: string
  readonly argv: readonly string[]
  /** What it needs of the job's environment, beside what its tool always gets. */
  readonly needs?: readonly ChildNeed[]
  /** Variables of its own. */
  readonly env?: Readonly<Record<string, string>>
  /** Written to its standard input, which is then closed. */
  readonly input?: string
  /** Every line of both outputs, as it comes. */
  readonly onLine?: (line: string) => void
  /** Interrupts it, as Ctrl-C does; what does not end within some seconds is killed. */
  readonly signal?: AbortSignal
}

export interface CommandEnd {
  /** 0 is success; a command that was killed by a signal has 1. */
  readonly exitCode: number
  /** The first MiB of it. */
  readonly stdout: string
  /** The last lines of it. */
  readonly stderr: string
}

/** Programs of the runner. */
export interface Commands {
  /** Runs to the end. Throws `not-found` when there is no such program. */
  run(command: Command): Promise<CommandEnd>
}
