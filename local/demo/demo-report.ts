import type { Fact, Report, ReportEvent, ServiceReport, Span, Tone } from '../../src/domain/report/report.js'
import { describeTraffic } from './describe-traffic.js'
import type { Traffic } from './http-load.js'
import type { Shipment } from './ship-version.js'

/** One version and the traffic there was while it was deployed. */
export interface DemoChapter {
  readonly shipment: Shipment
  readonly traffic: Traffic | undefined
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
  readonly problems: readonly string[]
}

/** The demo as a report: each version as a service of its own, one below the other. */
export function reportDemo(story: DemoStory): Report {
  const { chapters, problems, startedAt, finishedAt, rate } = story
  return {
    title: 'deploy-kit demo',
    verdict: problems.length === 0 ? 'succeeded' : 'failed',
    headline:
      problems.length === 0
        ? 'Two good versions were shipped without losing a request, and a bad one was rolled back before it served any.'
        : 'Something that the demo shows did not happen.',
    startedAt,
    finishedAt,
    facts: facts(story),
    services: chapters.map(toService),
    steps: [],
    spans: [...story.spans, ...chapters.map(toSpan)],
    events: chapters.flatMap(toEvents),
    causes: problems.map(title => ({ title, detail: undefined })),
    nextSteps: [],
    links: [],
    logs: chapters.flatMap(({ shipment: { version, lastWords } }) =>
      lastWords.length === 0 ? [] : [{ title: `What the containers of ${version} said`, lines: lastWords }]
    ),
    notes:
      rate === 1
        ? []
        : [
            `Times are those of the embedded AWS, whose clock ran ${rate} times as fast as the one on the wall. Requests were sent in real time.`
          ]
  }
}

function facts({ runtime, tests, chapters }: DemoStory): readonly Fact[] {
  const traffic = chapters.flatMap(chapter => chapter.traffic ?? [])
  const sum = (of: (each: Traffic) => number) => traffic.reduce((total, each) => total + of(each), 0)
  const calls = chapters.reduce((total, { shipment }) => total + shipment.result.awsCalls, 0)
  const fact = (name: string, value: string): Fact => ({ name, value, kind: 'text' })
  return [
    fact('Tests passed', String(tests)),
    fact('Images', runtime),
    fact('Requests served under deployment', String(sum(each => each.served))),
    fact('Requests lost', String(sum(each => each.lost))),
    fact('AWS requests of the actions', String(calls))
  ]
}

function toService({ shipment, traffic }: DemoChapter): ServiceReport {
  const { result, version, taskDefinition, observer } = shipment
  const [service] = result.services
  const name = (arn: string | undefined) => arn?.slice(arn.lastIndexOf('/') + 1)
  const served = traffic === undefined ? '' : ` ${describeTraffic(traffic)}.`
  const counts = observer.counts(taskDefinition)
  return {
    name: version,
    cluster: service?.cluster ?? '',
    verdict: result.verdict,
    reason: `${result.reason}${served}`,
    from: name(service?.from?.taskDefinition),
    to: name(service?.to?.taskDefinition) ?? version,
    desiredCount: counts.at(-1)?.desired ?? 0,
    runningCount: (counts.at(-1)?.candidate ?? 0) + (counts.at(-1)?.stable ?? 0),
    startedAt: Date.parse(result.startedAt),
    finishedAt: Date.parse(result.finishedAt),
    counts
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
    tone: /fail|roll|error|unable|unhealthy/i.test(event) ? 'bad' : 'neutral',
    weight: index === timeline.length - 1 ? 'milestone' : 'detail'
  }))
}
