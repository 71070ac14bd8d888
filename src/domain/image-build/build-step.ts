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

/** What a builder tells while it works. */
export type BuildEvent =
  | { readonly kind: 'started' | 'ended'; readonly step: BuildStep }
  | { readonly kind: 'line'; readonly step: BuildStep; readonly text: string }

/** Makes events of a builder's output, line by line, and keeps the steps. */
export interface BuildReader {
  /** `at`: epoch milliseconds at which the line came. */
  take(line: string, at: number): readonly BuildEvent[]
  /** In the order in which they were first told of. */
  steps(): readonly BuildStep[]
  /** Lines that tell of no step: the last of them. */
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

/** The last lines, one more: a program that prints for hours needs no more memory than one that does not. */
export function keepLines(lines: readonly string[], line: string): readonly string[] {
  return [...lines.slice(1 - MOST_LINES), line.slice(0, LONGEST_LINE)]
}

/** Steps that had to run, and steps that did not. */
export function countCached(steps: readonly BuildStep[]): { readonly cached: number; readonly all: number } {
  const instructions = steps.filter(step => isInstruction(step) && ['done', 'cached', 'failed'].includes(step.outcome))
  return { cached: instructions.filter(({ outcome }) => outcome === 'cached').length, all: instructions.length }
}
