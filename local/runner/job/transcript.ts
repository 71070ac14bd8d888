/** An error, warning or notice that a step put on the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

/** All that a step showed, as people see it: secrets are masked already. */
export interface Transcript {
  readonly lines: readonly string[]
  readonly annotations: readonly Annotation[]
  /** The summaries of the step's phases, one after the other. */
  readonly summary: string
  write(line: string): void
  annotate(annotation: Annotation): void
  addSummary(markdown: string): void
  /** Resolves with the first line that matches, written already or later. Never rejects. */
  seen(pattern: RegExp | string): Promise<string>
}

/** GitHub cuts the message of an annotation here: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const ANNOTATION_CHARACTERS = 4096

/** An empty transcript that passes every line on as it is written. */
export function newTranscript({
  mask,
  onLine
}: {
  mask: (text: string) => string
  onLine: (line: string) => void
}): Transcript {
  const lines: string[] = []
  const annotations: Annotation[] = []
  let summary = ''
  const waiting = new Set<{ matches: (line: string) => boolean; found: (line: string) => void }>()
  const write = (text: string) => {
    for (const line of mask(text).split(/\r?\n/)) {
      lines.push(line)
      onLine(line)
      for (const waiter of [...waiting].filter(({ matches }) => matches(line))) {
        waiting.delete(waiter)
        waiter.found(line)
      }
    }
  }
  return {
    lines,
    annotations,
    get summary() {
      return summary
    },
    write,
    annotate(annotation) {
      annotations.push({ ...annotation, message: mask(annotation.message).slice(0, ANNOTATION_CHARACTERS) })
      write(`##[${annotation.level}]${annotation.message}`)
    },
    addSummary(markdown) {
      summary += markdown.split('\n').map(mask).join('\n')
    },
    seen(pattern) {
      const matches = (line: string) => (typeof pattern === 'string' ? line.includes(pattern) : pattern.test(line))
      const already = lines.find(matches)
      return already === undefined ? new Promise(found => waiting.add({ matches, found })) : Promise.resolve(already)
    }
  }
}
