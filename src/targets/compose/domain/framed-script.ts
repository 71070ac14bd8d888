import { shellWord } from '../../../domain/command/shell-word.js'
import { HIGHEST_LOCK } from './lease/highest-lock.js'
import { formatRemoteScript, type RemoteScript } from './remote-script.js'

/** The lock that a script needs to be the highest one. */
export interface Fence {
  readonly folder: string
  readonly generation: number
}

/** The output of a script between its marks. */
export interface FramedAnswer {
  /** Undefined: the output does not show that the script started. */
  readonly stdout: string | undefined
  /** The exit code. Undefined: the end mark is missing. `fenced`: the script did not run, because a higher lock exists. */
  readonly end: number | 'fenced' | undefined
  readonly stderr: string
}

/**
 * A shell script that prints `mark` before and after `script`, so that its output can be separated from what a login prints, and a connection that
 * ends too early is detected. `mark` is unique and contains only letters and digits.
 */
export function frameScript(script: RemoteScript, mark: string, fence: Fence | undefined): string {
  const check =
    fence === undefined
      ? ''
      : `${HIGHEST_LOCK}
if [ "$(highest_lock ${shellWord(fence.folder)})" != ${fence.generation} ]; then
  printf '%s fenced\\n' ${mark} >&2
  exit 0
fi
`
  return `printf '%s\\n' ${mark}
${check}${formatRemoteScript(script)}code=$?
printf '%s %s\\n' ${mark} "$code" >&2
exit "$code"
`
}

/** Reads both outputs of a framed script. */
export function readFrame(output: { readonly stdout: string; readonly stderr: string }, mark: string): FramedAnswer {
  const start = output.stdout.indexOf(`${mark}\n`)
  const lines = output.stderr.split('\n')
  const end = lines.find(line => line.startsWith(`${mark} `))?.slice(mark.length + 1)
  return {
    stdout: start < 0 ? undefined : output.stdout.slice(start + mark.length + 1),
    end: end === 'fenced' ? 'fenced' : end !== undefined && /^\d{1,3}$/.test(end) ? Number(end) : undefined,
    stderr: lines.filter(line => !line.startsWith(mark)).join('\n')
  }
}
