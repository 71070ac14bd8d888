import { presentMembers } from '../present-members.js'
import { ownMember } from '../own-member.js'
import { groupBy } from '../group-by.js'
import { isDecidedElsewhere } from '../rollout/decided-elsewhere.js'
import type { DeploymentRecord, RolloutRecord } from '../rollout/rollout-record.js'
import type { RunIdentity } from '../rollout/run-identity.js'
import { linkCommit, linksOfRun } from './run-links.js'
import type { Cause, Fact, LogExcerpt, Report, ServiceReport, Span, StepReport } from './report.js'
import { phraseStep } from './step-phrase.js'
import { splitHeadline } from '../text/headline.js'
import { countWorst } from '../rollout/verdict.js'
import { phraseVerdict, type VerdictWord } from './verdict-word.js'
import { describeInstanceFailure, type InstanceFailure } from '../rollout/instance-failure.js'
import { nextStepsAfter } from './next-steps.js'
import type { Revision } from '../rollout/revision.js'

const MOST_CAUSES = 10
const MOST_LINKS = 20

/** Makes the report of a deployment. */
export function reportDeployment(
  outcome: DeploymentRecord,
  {
    run,
    platformCalls,
    simulatedRate
  }: { readonly run: RunIdentity; readonly platformCalls: number; readonly simulatedRate?: number | undefined }
): Report {
  const { services, ending, startedAt, finishedAt } = outcome
  return {
    title: nameDeployment(outcome),
    verdict: wordFor(ending),
    // The reason of several services repeats the table of services.
    ...splitHeadline(services.length > 1 ? countWorst(services.map(service => service.ending)) : ending.reason),
    ...presentMembers({ simulatedRate }),
    startedAt,
    finishedAt,
    facts: [...revisionFacts(services), ...runFacts(run), fact('API requests', String(platformCalls), 'text')],
    services: services.map(reportService),
    steps: services.flatMap(service => service.shift?.steps ?? []),
    ...trafficOf(services),
    spans: services.flatMap(spansOf),
    events: services.flatMap(service => service.events).toSorted((one, other) => one.at - other.at),
    causes: services.flatMap(causesOf).slice(0, MOST_CAUSES),
    nextSteps: services.flatMap(({ nextSteps, ending: end }) => [...nextSteps, ...nextStepsAfter(end)]),
    links: [...linksOfRun(run), ...services.flatMap(({ links }) => links).slice(0, MOST_LINKS)],
    logs: services.flatMap(service => [...troubleOf(service), ...changesOf(service), ...service.excerpts]),
    notes: []
  }
}

/** A rollout that shifts traffic is one of one service. */
function trafficOf(services: readonly RolloutRecord[]): Pick<Report, 'traffic'> {
  const traffic = services.find(service => service.shift !== undefined)?.shift?.traffic
  return traffic === undefined ? {} : { traffic }
}

function nameDeployment({ services, title }: DeploymentRecord): string {
  const [only, ...others] = services
  if (only === undefined) return title ?? 'Deploy'
  return others.length === 0 ? `Deploy ${only.service}` : `Deploy ${services.length} services`
}

function wordFor(ending: DeploymentRecord['ending']): VerdictWord {
  if (ending.reasonCode === 'would-change') return 'would-change'
  return ending.reasonCode === 'would-not-change' ? 'unchanged' : ending.verdict
}

function reportService(service: RolloutRecord): ServiceReport {
  return {
    name: service.service,
    target: service.target,
    verdict: wordFor(service.ending),
    reason: service.ending.reason,
    from: service.from?.label,
    to: service.to?.label ?? '–',
    desiredCount: service.instances?.desired,
    runningCount: service.instances?.running,
    startedAt: service.startedAt,
    finishedAt: service.finishedAt,
    counts: service.counts
  }
}

/** Of one service; of many, the table of services shows it. */
function revisionFacts(services: readonly RolloutRecord[]): readonly Fact[] {
  const [only, ...others] = services
  if (only === undefined || others.length > 0) return []
  const { from, to } = only
  const images = Object.entries(to?.images ?? {}).filter(
    ([name, image]) => ownMember(from?.images ?? {}, name) !== image
  )
  return [
    ...only.facts,
    ...(from === undefined ? [] : [revisionFact('From', from)]),
    ...(to === undefined ? [] : [revisionFact('To', to)]),
    ...images.map(([name, image]) => fact(`Image of ${name}`, image))
  ]
}

function revisionFact(name: string, { id, label }: Revision): Fact {
  return { ...fact(name, label), ...(id === label ? {} : { full: id }) }
}

function runFacts(run: RunIdentity): readonly Fact[] {
  if (run.commit === undefined) return []
  const href = linkCommit(run)?.href
  return [{ ...fact('Commit', run.commit), ...(href === undefined ? {} : { href }) }]
}

function fact(name: string, value: string, kind: Fact['kind'] = 'code'): Fact {
  return { name, value, kind }
}

function spansOf(service: RolloutRecord): readonly Span[] {
  if (service.shift !== undefined) return service.shift.steps.map(step => spanOf(service, step))
  if (!service.isStarted || service.to === undefined) return []
  const { subject, startedAt, finishedAt } = service
  const { tone } = phraseVerdict(service.ending.verdict)
  const turn = service.rollback === undefined ? undefined : service.events.find(event => /roll/i.test(event.text))?.at
  const deploy = { subject, label: `deploy ${service.to.label}`, startedAt, tone }
  if (turn === undefined) return [{ ...deploy, finishedAt }]
  const back = `roll back to ${service.from?.label ?? 'the previous revision'}`
  return [
    { ...deploy, finishedAt: turn, tone: 'bad' },
    { subject, label: back, startedAt: turn, finishedAt, tone: 'warning' }
  ]
}

function spanOf({ subject, finishedAt }: RolloutRecord, step: StepReport): Span {
  const label = `${step.canaryPercent}%: ${step.verdict}`
  const times = { startedAt: step.startedAt, finishedAt: step.finishedAt ?? finishedAt }
  return { subject, label, ...times, tone: phraseStep(step.verdict).tone }
}

function causesOf(service: RolloutRecord): readonly Cause[] {
  return isDecidedElsewhere(service.ending) ? [] : listTrouble(service).filter(({ detail }) => !isSaid(service, detail))
}

/** The headline has it already. */
function isSaid({ ending }: RolloutRecord, detail: string | undefined): boolean {
  return detail !== undefined && ending.reason.includes(detail)
}

/** Failed instances and endpoints, equal ones once. */
function listTrouble(service: RolloutRecord): readonly Cause[] {
  const groups = groupBy(service.failures, describeInstanceFailure)
  return [
    ...[...groups.values()].map(failures => causeOf(service, failures)),
    ...service.unhealthy.map(({ endpoint, reason }) => ({ title: `Target ${endpoint}`, detail: reason }))
  ]
}

function troubleOf(service: RolloutRecord): readonly LogExcerpt[] {
  const { verdict } = service.ending
  if (verdict === 'succeeded' || verdict === 'paused' || !isDecidedElsewhere(service.ending)) return []
  const lines = listTrouble(service).map(({ title, detail }) => (detail === undefined ? title : `${title}: ${detail}`))
  const title = `Other failed ${service.instanceNoun}s and targets of ${service.subject}`
  return lines.length === 0 ? [] : [{ title, lines }]
}

function causeOf({ instanceNoun: noun, subject }: RolloutRecord, failures: readonly InstanceFailure[]): Cause {
  const [first] = failures
  const count = failures.length === 1 ? `A ${noun}` : `${failures.length} ${noun}s`
  return {
    title: `${count} of ${subject} failed (${first?.kind ?? ''})`,
    detail: first && describeInstanceFailure(first)
  }
}

function changesOf({ subject, changes, ending }: RolloutRecord): readonly LogExcerpt[] {
  const verb = ending.reasonCode.startsWith('would') ? 'Would change' : 'Changes'
  const lines = [...changes.revision, ...changes.settings, ...(changes.plan ?? [])]
  return lines.length === 0 ? [] : [{ title: `${verb}: ${subject}`, lines }]
}
