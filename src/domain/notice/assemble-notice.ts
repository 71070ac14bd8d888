import { capitalize } from '../text/capitalize.js'
import { presentMembers } from '../present-members.js'
import { formatDuration } from '../input/duration.js'
import type { Cause, Fact, ReportLink } from '../report/report.js'
import { isDecidedElsewhere } from '../rollout/decided-elsewhere.js'
import type { DeploymentResult, ServiceResult } from '../rollout/result.js'
import type { DecidedEvent } from './decide-event.js'
import type { CommitRange, LastSuccess, Notice, NoticeSubject } from './notice.js'
import { splitHeadline } from '../text/headline.js'
import { isEnd, isFailure, phraseEvent } from './notice-event.js'

const SHORT_COMMIT = 7

/** What the step has about a deployment before it calls an API. */
export interface NoticeRequest extends Pick<
  NoticeSubject,
  'services' | 'environment' | 'environmentUrl' | 'commit' | 'kind' | 'strategy' | 'verification' | 'actor' | 'runUrl'
> {
  readonly decided: DecidedEvent
  readonly version: string | undefined
  readonly digest: string | undefined
  readonly result: DeploymentResult | undefined
  readonly message: string | undefined
  readonly links: readonly ReportLink[]
  /** Where a person rolls back; linked when something went wrong. */
  readonly rollbackUrl: string | undefined
  /** Where a commit is shown, without the commit: `https://github.com/o/r/commit/`. */
  readonly commitUrl: string | undefined
}

/** What was found out about the time before. */
export interface NoticePast {
  readonly startedAt: number
  /** Of all services: undefined where they are not the same. */
  readonly lastSuccess: LastSuccess | undefined
  /** By service, where there are several. */
  readonly lastSuccessOf: Readonly<Record<string, LastSuccess>> | undefined
  /** Of any of the services. */
  readonly isAfterFailure: boolean
  readonly commits: CommitRange | undefined
}

/** Makes the notice of one event. */
export function assembleNotice(request: NoticeRequest, past: NoticePast, now: number): Notice {
  const { event, reason } = request.decided
  const subject = describeSubject(request, past, isEnd(event) ? now : undefined)
  const { headline, explanation } = splitHeadline(reason ?? '')
  const lead = [request.message ?? '', headline].filter(text => text !== '').join(' – ')
  return {
    event,
    title: `${nameServices(subject.services)} ${subject.version} to ${subject.environment}: ${phraseEvent(event).words}`,
    headline: lead === '' ? undefined : lead,
    explanation,
    facts: listFacts(subject, request.commitUrl),
    causes: isFailure(event) ? listCauses(subject.result) : [],
    details: listDetails(subject.result),
    commits: past.commits,
    links: listLinks(request, past),
    isRecovery: event === 'succeeded' && past.isAfterFailure,
    subject
  }
}

function describeSubject(request: NoticeRequest, past: NoticePast, now: number | undefined): NoticeSubject {
  const { result, commit, services, environment, environmentUrl, kind, actor, runUrl } = request
  const from = result?.services[0]?.from
  const known = past.lastSuccess?.version ?? (services.length === 1 ? from?.label : undefined)
  return {
    ...{ services, environment, environmentUrl, commit, kind, actor, runUrl, result },
    version: request.version ?? commit?.slice(0, SHORT_COMMIT) ?? '(unknown version)',
    previous:
      known === undefined ? undefined : { version: known, ...presentMembers({ commit: past.lastSuccess?.commit }) },
    previousOf: past.lastSuccessOf,
    digest: request.digest ?? onlyDigest(result),
    strategy: result?.strategy ?? request.strategy,
    verification: request.verification,
    startedAt: result === undefined ? past.startedAt : Date.parse(result.startedAt),
    finishedAt: result === undefined || now === undefined ? now : Date.parse(result.finishedAt)
  }
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** Of one service with one image; more have no digest of their own. */
function onlyDigest(result: DeploymentResult | undefined): string | undefined {
  const digests = new Set(result?.services.flatMap(({ to }) => Object.values(to?.digests ?? {})))
  return digests.size === 1 ? [...digests][0] : undefined
}

function nameServices(services: readonly string[]): string {
  const [first = '', ...others] = services
  return others.length < 3 ? services.join(', ') : `${first} and ${others.length} more`
}

function listFacts(subject: NoticeSubject, commitUrl: string | undefined): readonly Fact[] {
  const { commit, previous, kind, strategy, startedAt, finishedAt } = subject
  const fact = (name: string, value: string | undefined, shape: Omit<Fact, 'name' | 'value'>): readonly Fact[] =>
    value === undefined ? [] : [{ name, value, ...shape }]
  const text = { kind: 'text' } as const
  const code = { kind: 'code' } as const
  return [
    ...fact(
      'What',
      kind === 'deploy' ? nameServices(subject.services) : `${kind} of ${nameServices(subject.services)}`,
      text
    ),
    ...fact('Where', subject.environment, { ...text, ...presentMembers({ href: subject.environmentUrl }) }),
    ...fact('Version', previous === undefined ? subject.version : `${previous.version} → ${subject.version}`, text),
    ...fact('Who', subject.actor, text),
    ...fact('Commit', commit?.slice(0, SHORT_COMMIT), {
      ...code,
      ...presentMembers({ href: commitUrl === undefined ? undefined : `${commitUrl}${commit ?? ''}` })
    }),
    ...fact('Strategy', strategy === 'rolling' ? undefined : strategy, text),
    ...fact('Took', finishedAt === undefined ? undefined : formatDuration(Math.max(0, finishedAt - startedAt)), text),
    ...fact('Digest', subject.digest, code)
  ]
}

function listCauses(result: DeploymentResult | undefined): readonly Cause[] {
  const services = result?.services ?? []
  // Do not repeat the headline.
  const isNew = (said: string) => result?.reason.includes(said) !== true
  return services
    .filter(service => !isDecidedElsewhere(service))
    .flatMap(({ service, evidence }) => [
      ...evidence.failures
        .filter(({ reason }) => isNew(reason))
        .map(({ instance, noun = 'instance', reason, containers }) => ({
          title: `${capitalize(noun)} ${lastPart(instance)} of ${service}: ${reason}`,
          detail: containers
            .filter(({ exitCode, reason: why }) => exitCode !== undefined || why !== undefined)
            .map(({ name, exitCode, reason: why }) =>
              [name, exitCode === undefined ? '' : `exit ${exitCode}`, why].filter(Boolean).join(' ')
            )
            .join(', ')
        })),
      ...evidence.unhealthy
        .filter(({ reason }) => isNew(reason))
        .map(({ endpoint, reason }) => ({
          title: `Target ${endpoint} of ${service}`,
          detail: reason
        }))
    ])
}

function listDetails(result: DeploymentResult | undefined): readonly string[] {
  const services = result?.services ?? []
  return services.flatMap(service => {
    const name = services.length > 1 ? `${service.service}: ` : ''
    return [
      ...(services.length > 1 ? [`${name}${service.verdict}, ${service.reason}`] : []),
      ...listSteps(service).map(step => name + step)
    ]
  })
}

function listSteps({ steps }: ServiceResult): readonly string[] {
  return steps
    .filter(({ verdict }) => verdict !== undefined)
    .map(({ canaryPercent, verdict, reason, evidence = [] }) => {
      const figures = evidence.map(
        ({ gate, canary, stable }) => `${gate} ${canary}${stable === undefined ? '' : `; stable: ${stable}`}`
      )
      return [`${canaryPercent}%: ${verdict ?? ''}`, reason, figures.join('; ')].filter(Boolean).join(', ')
    })
}

function listLinks(
  { decided, runUrl, environmentUrl, rollbackUrl, links }: NoticeRequest,
  { commits }: NoticePast
): readonly ReportLink[] {
  const link = (text: string, href: string | undefined): readonly ReportLink[] =>
    href === undefined ? [] : [{ text, href }]
  return [
    ...link(decided.event === 'awaiting-approval' ? 'Review and approve' : 'Run', runUrl),
    ...link('Open', environmentUrl),
    ...link('Changes', commits?.href),
    ...(isFailure(decided.event) ? link('Roll back', rollbackUrl) : []),
    ...links
  ]
}
