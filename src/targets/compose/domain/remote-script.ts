import { shellWord } from '../../../domain/command/shell-word.js'
import { DeployError } from '../../../domain/errors.js'

/** One request to a POSIX shell of the server. */
export interface RemoteScript {
  /**
   * The program: a constant of ours, in which `"$1"`, `"$2"`… are `args`. Nothing from outside is ever part of it. It may exit; its
   * standard input is empty.
   */
  readonly program: string
  readonly args: readonly string[]
}

/**
 * The program with its arguments, as text that any POSIX shell reads: `set -- 'a' 'b'` comes first, each word by `shellWord`. All of it is
 * in a subshell, so the shell reads it to its end before it runs anything: a text that was cut off in the middle does nothing. Throws
 * `bad-input` for an argument with a NUL character, which no shell can hold.
 */
export function formatRemoteScript({ program, args }: RemoteScript): string {
  if (args.some(arg => arg.includes('\0')))
    throw new DeployError('bad-input', 'A value for the server contains a NUL character. Remove it.')
  const words = args.map(arg => ` ${shellWord(arg)}`).join('')
  return `(\nset --${words}\n${program}\n) </dev/null\n`
}

const VARIABLE = /^[A-Za-z_]\w*$/

/**
 * A single command as a script: `exec env A=b docker …`, each word an argument. Throws `bad-input` for a variable whose name a shell does not
 * take.
 */
export function scriptOf(
  argv: readonly string[],
  { env = new Map(), directory }: { readonly env?: ReadonlyMap<string, string>; readonly directory?: string } = {}
): RemoteScript {
  for (const name of env.keys())
    if (!VARIABLE.test(name)) throw new DeployError('bad-input', `"${name}" is not a valid variable name. Rename it.`)
  const words = [...[...env].map(([name, value]) => `${name}=${value}`), ...argv]
  const run = env.size === 0 ? 'exec "$@"' : 'exec env "$@"'
  return directory === undefined
    ? { program: run, args: words }
    : { program: `cd "$1" || exit\nshift\n${run}`, args: [directory, ...words] }
}
