import type { StepResult } from '../../src/domain/rollout/result.js'
import { presentMembers } from '../../src/domain/present-members.js'
import type { Fact, Report, ReportEvent, ServiceReport, Span, StepReport } from '../../src/domain/report/report.js'
import type { Tone } from '../../src/domain/report/verdict-word.js'
import type { TrafficReport } from '../../src/domain/report/traffic-report.js'
import { countDropped, countFailed, describeTraffic } from './describe-traffic.js'
import type { Traffic } from './http-load.js'
import type { TrafficRecord } from './record-traffic.js'
import type { Shipment } from './ship-version.js'

/** One version and the traffic there was while it was deployed. */
export interface DemoChapter {
  readonly shipment: Shipment
  readonly traffic: Traffic | undefined
  /** The previous version. */
  readonly before: string | undefined
  /** What did not happen as it should. */
  readonly problems: readonly string[]
}

export interface DemoStory {
  readonly startedAt: number
  readonly finishedAt: number
  readonly rate: number
  readonly runtime: string
  readonly tests: number
  /** What took time before the first deployment. */
  readonly spans: readonly Span[]
  readonly chapters: readonly DemoChapter[]
  readonly record: TrafficRecord
  readonly problems: readonly string[]
}

/** The demo as a report: each version as a service of its own, one below the other. */
export function reportDemo(story: DemoStory): Report {
  const { chapters, problems, startedAt, finishedAt, rate } = story
  return {
    title: 'deploy-kit demo',
    verdict: problems.length === 0 ? 'succeeded' : 'failed',
    headline: problems.length === 0 ? headline(chapters) : 'A deployment did not end as expected.',
    startedAt,
    finishedAt,
    facts: facts(story),
    services: chapters.map(chapter => toService(chapter, story.record)),
    steps: [],
    spans: [...story.spans, ...chapters.map(toSpan)],
    events: chapters.flatMap(toEvents),
    causes: problems.map(title => ({ title, detail: undefined })),
    nextSteps: [],
    links: [],
    logs: chapters.flatMap(({ shipment: { version, lastWords } }) =>
      lastWords.length === 0 ? [] : [{ title: `Container output of ${version}`, lines: lastWords }]
    ),
    ...(rate === 1 ? {} : { simulatedRate: rate }),
    notes: rate === 1 ? [] : ['The request load ran in real time.']
  }
}

/** Shown only when all of it was observed. */
function headline(chapters: readonly DemoChapter[]): string {
  const failed = chapters.flatMap(({ traffic }) => traffic ?? []).reduce((sum, each) => sum + countFailed(each), 0)
  return `Two good versions were deployed without losing a request. A bad version was rolled back by its gates after ${failed} failed requests.`
}

function facts({ runtime, tests, chapters }: DemoStory): readonly Fact[] {
  const traffic = chapters.flatMap(chapter => chapter.traffic ?? [])
  const sum = (of: (each: Traffic) => number) => traffic.reduce((total, each) => total + of(each), 0)
  const calls = chapters.reduce((total, { shipment }) => total + shipment.result.platformCalls, 0)
  const fact = (name: string, value: string): Fact => ({ name, value, kind: 'text' })
  return [
    fact('Tests passed', String(tests)),
    fact('Images', runtime),
    fact('Requests served during deployments', String(sum(each => each.served))),
    fact('Requests lost', String(sum(countDropped))),
    fact('Requests failed by the bad version', String(sum(countFailed))),
    fact('AWS requests by the actions', String(calls))
  ]
}

function toService(chapter: DemoChapter, record: TrafficRecord): ServiceReport {
  const { shipment, traffic } = chapter
  const { result, version, taskDefinition, observer } = shipment
  const [service] = result.services
  const served = traffic === undefined ? '' : ` ${describeTraffic(traffic)}.`
  const counts = observer.counts(taskDefinition)
  return {
    name: version,
    target: service?.target ?? '',
    verdict: result.verdict,
    reason: `${result.reason}${served}`,
    from: service?.from?.label,
    to: service?.to?.label ?? version,
    desiredCount: counts.at(-1)?.desired ?? 0,
    runningCount: (counts.at(-1)?.canary ?? 0) + (counts.at(-1)?.stable ?? 0),
    startedAt: Date.parse(result.startedAt),
    finishedAt: Date.parse(result.finishedAt),
    counts,
    ...(result.strategy === 'rolling' ? {} : { rollout: toRollout(chapter, record) })
  }
}

/** The steps as the action judged them, over the traffic as the clients saw it. */
function toRollout({ shipment, before }: DemoChapter, record: TrafficRecord): NonNullable<ServiceReport['rollout']> {
  const { result, version, observer } = shipment
  const steps = result.services[0]?.steps ?? []
  const time = { startedAt: Date.parse(result.startedAt), finishedAt: Date.parse(result.finishedAt) }
  const sides = { canary: version, stable: before ?? 'none' }
  const traffic: TrafficReport = {
    ...time,
    ...sides,
    weights: observer.weights(),
    curves: [{ name: 'Failed requests (client side)', unit: '%', points: record.points(sides, time) }]
  }
  return {
    traffic,
    steps: steps.map(toStep)
  }
}

function toStep({ startedAt, finishedAt, decidedAt, ...step }: StepResult): StepReport {
  const { canaryPercent, verdict = 'inconclusive', reason = '', evidence = [] } = step
  return {
    ...{ canaryPercent, verdict, reason },
    startedAt: Date.parse(startedAt),
    finishedAt: Date.parse(finishedAt),
    ...(decidedAt === undefined ? {} : { decidedAt: Date.parse(decidedAt) }),
    evidence: evidence.map(({ gate, canary, stable, statistics }) =>
      Object.assign({ name: gate, canary, stable }, presentMembers({ statistics }))
    )
  }
}

function toSpan({ shipment, problems }: DemoChapter): Span {
  const { result, version } = shipment
  return {
    subject: version,
    label: result.verdict,
    startedAt: Date.parse(result.startedAt),
    finishedAt: Date.parse(result.finishedAt),
    tone: toneOf(result.verdict, problems)
  }
}

function toneOf(verdict: string, problems: readonly string[]): Tone {
  if (problems.length > 0) return 'bad'
  return verdict === 'succeeded' ? 'good' : 'warning'
}

function toEvents({ shipment }: DemoChapter): readonly ReportEvent[] {
  const timeline = shipment.result.services[0]?.timeline ?? []
  return timeline.map(({ at, event }, index) => ({
    at: Date.parse(at),
    subject: shipment.version,
    text: event,
    tone: /^Roll|\bfailed\b|unable|unhealthy/i.test(event) ? 'bad' : 'neutral',
    ...(index === timeline.length - 1 ? { weight: 'milestone', ending: shipment.result.verdict } : { weight: 'detail' })
  }))
}
