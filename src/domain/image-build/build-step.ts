/** One instruction of the Dockerfile, or a piece of work around it (loading, exporting). */
export interface BuildStep {
  /** Steps of one stage belong together in the log. */
  readonly stage: string
  /** `[build 2/5] RUN npm ci`. */
  readonly title: string
  readonly outcome: 'waiting' | 'running' | 'done' | 'cached' | 'failed' | 'stopped'
  /** Epoch milliseconds. */
  readonly startedAt: number | undefined
  readonly finishedAt: number | undefined
  readonly error: string | undefined
  /** What it printed last. */
  readonly lastLines: readonly string[]
}

/** The progress of a builder. */
export type BuildEvent =
  | { readonly kind: 'started' | 'ended'; readonly step: BuildStep }
  | { readonly kind: 'line'; readonly step: BuildStep; readonly text: string }

/** Makes events of a builder's output, line by line, and keeps the steps. */
export interface BuildReader {
  /** `at`: epoch milliseconds at which the line came. */
  take(line: string, at: number): readonly BuildEvent[]
  /** In the order in which they were first reported. */
  steps(): readonly BuildStep[]
  /** Lines that belong to no step: the last of them. */
  otherLines(): readonly string[]
}

const PREPARATION = 'Preparation'
const EXPORT = 'Export'
const MOST_LINES = 40
const LONGEST_LINE = 2_000

/** Stage of a step by its title: `[linux/arm64 build 2/5] RUN …` is `build (linux/arm64)`. */
export function stageOf(title: string): string {
  const [, bracket] = /^\[([^\]]*)\]/.exec(title) ?? []
  if (bracket === undefined)
    return /^(?:exporting|pushing|importing cache|preparing|writing)/.test(title) ? EXPORT : PREPARATION
  if (/^(?:internal|auth)\b/.test(bracket)) return PREPARATION
  const words = bracket.split(/\s+/).filter(word => !/^\d+\/\d+$/.test(word))
  const platform = words.find(word => word.includes('/'))
  const named = words.find(word => !word.includes('/')) ?? 'image'
  const name = /^stage-\d+$/.test(named) ? 'image' : named
  return platform === undefined ? name : `${name} (${platform})`
}

/** Whether the step is an instruction of the Dockerfile. */
export function isInstruction({ stage }: BuildStep): boolean {
  return stage !== PREPARATION && stage !== EXPORT
}

/** The last lines, and more of them: a program that prints for hours needs no more memory than one that does not. */
export function keepLines(lines: readonly string[], more: readonly string[]): readonly string[] {
  return [...lines.slice(-MOST_LINES), ...more.slice(-MOST_LINES)].slice(-MOST_LINES).map(clipLine)
}

/** Keeps the last lines where they come one by one and most of them are never looked at. */
export class LastLines {
  private lines: string[] = []

  add(line: string): void {
    this.lines.push(clipLine(line))
    // Seldom: moving the lines up costs more than keeping some for a while.
    if (this.lines.length > 10 * MOST_LINES) this.lines = this.lines.slice(-MOST_LINES)
  }

  /** The last lines, oldest first. */
  read(): readonly string[] {
    return this.lines.slice(-MOST_LINES)
  }
}

function clipLine(line: string): string {
  return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line
}

/** Steps that had to run, and steps that did not. */
export function countCached(steps: readonly BuildStep[]): { readonly cached: number; readonly all: number } {
  const instructions = steps.filter(step => isInstruction(step) && ['done', 'cached', 'failed'].includes(step.outcome))
  return { cached: instructions.filter(({ outcome }) => outcome === 'cached').length, all: instructions.length }
}
