import type { TrafficReport } from './traffic-report.js'
import type { Tone, VerdictWord } from './verdict-word.js'

/**
 * What happened, written once: the job summary, the HTML report, a notification and a pull request comment all show this and
 * nothing else. Plain data; every text may hold anything, escaping is the renderer's concern. Times are epoch milliseconds.
 */
export interface Report {
  /** What was done, without its end: `Deploy api`, `Run task migrate`. */
  readonly title: string
  readonly verdict: VerdictWord
  /** What happened, what decided it, and the running revision: 25 words at most. */
  readonly headline: string
  /** What the headline leaves no room for. */
  readonly explanation?: string
  readonly startedAt: number
  readonly finishedAt: number
  /** What, where, who, which commit, which digest, from which version to which. */
  readonly facts: readonly Fact[]
  readonly services: readonly ServiceReport[]
  /** The steps of a progressive rollout, in order; empty for a rolling deployment. */
  readonly steps: readonly StepReport[]
  /** Weight and errors over time; absent for a rolling deployment. */
  readonly traffic?: TrafficReport
  /** What took time: the bars of the timeline. */
  readonly spans: readonly Span[]
  /** What happened at one moment, oldest first. */
  readonly events: readonly ReportEvent[]
  /** Why it did not succeed, the most important first; empty after a good end. */
  readonly causes: readonly Cause[]
  /** What a person should do now. */
  readonly nextSteps: readonly NextStep[]
  readonly links: readonly ReportLink[]
  readonly logs: readonly LogExcerpt[]
  /** Speed of the clock relative to real time; absent for real time. */
  readonly simulatedRate?: number
  /** What to know when reading the report. */
  readonly notes: readonly string[]
}

export interface Fact {
  readonly name: string
  readonly value: string
  /** What `value` is short for: `api:3` of the id of a revision. */
  readonly full?: string
  /** `code` for names that a machine gave: ids, commits, digests. */
  readonly kind: 'text' | 'code'
  /** An https address. */
  readonly href?: string
}

export interface ServiceReport {
  readonly name: string
  /** Where it runs: a printable address. */
  readonly target: string
  readonly verdict: VerdictWord
  readonly reason: string
  /** The previous version: `api:41`. Undefined for a first deployment. */
  readonly from: string | undefined
  readonly to: string
  /** Undefined where the platform does not report it. */
  readonly desiredCount: number | undefined
  /** Running instances of all revisions; undefined where the platform does not report it. */
  readonly runningCount: number | undefined
  readonly startedAt: number
  readonly finishedAt: number
  /** Instances over time, oldest first; each holds until the next. */
  readonly counts: readonly InstanceCounts[]
  /** Its own rollout, where one report is about several; of a single one, the report has `steps` and `traffic`. */
  readonly rollout?: Pick<Report, 'steps' | 'traffic'>
}

/** The instances of one service at one moment. */
export interface InstanceCounts {
  readonly at: number
  readonly desired: number
  /** Running instances of the version that is being deployed. */
  readonly canary: number
  /** Running instances of every other version. */
  readonly stable: number
  /** Healthy endpoints; absent where the platform reports none. */
  readonly healthy?: number
}

export interface StepReport {
  /** Share of production traffic that the canary had, 0 to 100. */
  readonly canaryPercent: number
  readonly startedAt: number
  readonly finishedAt: number | undefined
  /** When the gates decided; absent if they did not. */
  readonly decidedAt?: number
  readonly verdict: 'passed' | 'failed' | 'inconclusive' | 'skipped'
  readonly reason: string
  readonly evidence: readonly Evidence[]
}

/** One measured figure: the canary's, beside the stable one's where there was one. */
export interface Evidence {
  readonly name: string
  readonly canary: string
  readonly stable: string | undefined
  /** What a gate made of it; absent for a figure that none judged. */
  readonly judged?: GateWord
  /** The state of the test behind it: `evidence of a failure: E = 1,196, fails at 200`. */
  readonly statistics?: string
}

/** The result of one gate for a step. */
export interface GateWord {
  readonly says: 'pass' | 'not compared' | 'fail' | 'inconclusive'
  /** `observe`: it does not affect the step. */
  readonly mode: 'enforce' | 'observe'
  /** How far it is, where it has not decided: `No evidence of a failure; 177 of 300 requests`. */
  readonly progress?: string
}

export interface Span {
  /** Whose bar it is: a service, a task, a step. Bars of one subject are grouped. */
  readonly subject: string
  readonly label: string
  readonly startedAt: number
  readonly finishedAt: number
  readonly tone: Tone
}

export interface ReportEvent {
  readonly at: number
  readonly subject: string
  readonly text: string
  readonly tone: Tone
  /** `milestone`: one of the few that the chart marks. */
  readonly weight: 'milestone' | 'detail'
  /** Of the end of a service's deployment: its verdict, whose reason the text repeats. */
  readonly ending?: VerdictWord
}

export interface Cause {
  /** `Task 3f9c… stopped: exit code 1`. */
  readonly title: string
  readonly detail: string | undefined
}

export interface NextStep {
  readonly text: string
  /** A command to copy. */
  readonly command: string | undefined
}

export interface ReportLink {
  readonly text: string
  /** An https address. */
  readonly href: string
}

export interface LogExcerpt {
  readonly title: string
  readonly lines: readonly string[]
}
