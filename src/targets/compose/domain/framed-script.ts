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
${check}${endOf(script, mark)}exit "$code"
`
}

function endOf(script: RemoteScript, mark: string): string {
  return `${formatRemoteScript(script)}code=$?
printf '%s %s\\n' ${mark} "$code" >&2
`
}

/** Several scripts that run one after another, each behind a mark of its own. None is fenced. */
export function frameScripts(scripts: readonly RemoteScript[], marks: readonly string[]): string {
  const frames = scripts.map((script, index) => `printf '%s\\n' ${marks[index]}\n${endOf(script, marks[index] ?? '')}`)
  return `${frames.join('')}printf '%s\\n' ${endMark(marks)}\nexit 0\n`
}

/** The answer of each script of `frameScripts`; undefined for one whose output is not whole. */
export function readFrames(
  output: { readonly stdout: string; readonly stderr: string },
  marks: readonly string[]
): readonly (WholeAnswer | undefined)[] {
  const starts = [...marks, endMark(marks)].map(mark => output.stdout.indexOf(`${mark}\n`))
  const lines = output.stderr.split('\n')
  const ends = marks.map(mark => lines.findIndex(line => line.startsWith(`${mark} `)))
  return marks.map((mark, index) => {
    const [start = -1, next = -1, end = -1] = [starts[index], starts[index + 1], ends[index]]
    const code = /^\d{1,3}$/.exec(lines[end]?.slice(mark.length + 1) ?? '')?.[0]
    const before = index === 0 ? -1 : (ends[index - 1] ?? -1)
    if (start < 0 || next < 0 || code === undefined || (index > 0 && before < 0)) return undefined
    const stdout = output.stdout.slice(start + mark.length + 1, next)
    return {
      // A last line without its end gets one, as it does where it is the last of all.
      stdout: stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n`,
      ...{ exitCode: Number(code), stderr: lines.slice(before + 1, end).join('\n') }
    }
  })
}

/** The answer of a script that ended. */
export interface WholeAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

function endMark([first = '']: readonly string[]): string {
  return `${first}end`
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
