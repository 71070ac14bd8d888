import { type Tone, phraseVerdict } from '../../domain/report/verdict-word.js'
import type { LogExcerpt, ReportEvent, InstanceCounts } from '../../domain/report/report.js'
import type { Verdict } from '../../domain/rollout/verdict.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'

/** What happened to one service, logged immediately and kept for the report. */
export interface DeploymentLog {
  readonly subject: string
  /** No other service is deployed by the same step. */
  readonly isAlone: boolean
  /** One of the few moments that summarize the whole. */
  milestone(text: string, tone?: Tone): void
  /** How it ended; `logged-elsewhere` where the step logs it anyway. */
  end(text: string, ending: Verdict, log: 'logged' | 'logged-elsewhere'): void
  /** Any other change. */
  detail(text: string, tone?: Tone): void
  /** Instances by version; logged again only when they changed. */
  count(counts: Omit<InstanceCounts, 'at'>): void
  /** The last lines of a container. */
  excerpt(excerpt: LogExcerpt): void
  /** Commands to copy: bare lines in the log. */
  commands(block: LogExcerpt): void
  readonly events: readonly ReportEvent[]
  readonly counts: readonly InstanceCounts[]
  readonly excerpts: readonly LogExcerpt[]
}

/** Opens the event log of `subject`; `prefix` is put before its lines in the log. */
export function openDeploymentLog(
  { subject, prefix }: { readonly subject: string; readonly prefix: string },
  { clock, log }: { readonly clock: Clock; readonly log: Log }
): DeploymentLog {
  const events: ReportEvent[] = []
  const counts: InstanceCounts[] = []
  const excerpts: LogExcerpt[] = []
  const tell = (event: Omit<ReportEvent, 'at' | 'subject'>, where: 'logged' | 'logged-elsewhere' = 'logged') => {
    if (where === 'logged') log.line(`${prefix}${event.text}`)
    events.push({ ...event, at: clock.now(), subject })
  }
  return {
    subject,
    isAlone: prefix === '',
    events,
    counts,
    excerpts,
    milestone: (text, tone = 'neutral') => tell({ text, tone, weight: 'milestone' }),
    end: (text, ending, where) => tell({ text, ending, tone: phraseVerdict(ending).tone, weight: 'milestone' }, where),
    detail: (text, tone = 'neutral') => tell({ text, tone, weight: 'detail' }),
    count(next) {
      const last = counts.at(-1)
      const isSame = last?.desired === next.desired && last.canary === next.canary && last.stable === next.stable
      if (!isSame) counts.push({ ...next, at: clock.now() })
    },
    excerpt(excerpt) {
      excerpts.push(excerpt)
      log.line(`${prefix}${excerpt.title}`)
      for (const line of excerpt.lines) log.line(`${prefix}  | ${line}`)
    },
    commands(block) {
      excerpts.push(block)
      log.line(`${prefix}${block.title}:`)
      for (const line of block.lines) log.line(line)
    }
  }
}
