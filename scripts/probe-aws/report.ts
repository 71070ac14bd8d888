import { AWS_CHECKS, NOT_SEEN, type Finding } from './checks.js'
import type { ServiceFacts } from './read-service.js'
import { shorten } from './shorten.js'

export interface ProbeReport {
  /** `assumed-role` or `user`, and the account. */
  readonly caller: string
  readonly region: string
  /** AWS's time, epoch milliseconds. */
  readonly now: number
  readonly facts: ServiceFacts
  readonly findings: readonly Finding[]
  /** Sentences: what was restored, what could not be read. */
  readonly notes: readonly string[]
}

/** The report as Markdown: one row for each check, in the order of docs/verified-against.md. Of several findings the last that was seen counts. */
export function renderReport({ caller, region, now, facts, findings, notes }: ProbeReport): string {
  const rows = AWS_CHECKS.map(check => {
    const ofCheck = findings.filter(finding => finding.check === check)
    const { answer, seen } = ofCheck.findLast(one => one.answer !== NOT_SEEN) ??
      ofCheck.at(-1) ?? { answer: NOT_SEEN, seen: 'Needs --change.' }
    return `| \`${check}\` | ${answer} | ${cell(seen)} |`
  })
  return [
    `# deploy-kit on AWS, ${new Date(now).toISOString().slice(0, 10)}`,
    '',
    `Region ${region}, as ${caller}.`,
    '',
    ...describe(facts),
    ...notes.map(note => `- ${shorten(note)}`),
    '',
    '| Check | Answer | Seen |',
    '| --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}

function describe({ service, deployments, groups }: ServiceFacts): readonly string[] {
  const { strategy = 'ROLLING', bakeTimeInMinutes, alarms } = service.deploymentConfiguration ?? {}
  const kinds = groups.flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns).map(arn => arn.split('/')[1] ?? '?')
  return [
    `- Service ${service.serviceName ?? '?'}: strategy ${strategy}, bakeTimeInMinutes ${bakeTimeInMinutes ?? 'not shown'}, alarms ${alarms?.enable === true ? 'on' : 'off'}`,
    `- Load balancers: ${[...new Set(kinds)].join(', ') || 'none'}; ${groups.length} target groups`,
    ...deployments.map(
      ({ createdAt, status, lifecycleStage, deploymentConfiguration, targetServiceRevision: target }) => {
        const weight = target?.requestedProductionTrafficWeight
        const more = [lifecycleStage, weight === undefined ? undefined : `${weight}%`].flatMap(one => one ?? [])
        return `- Deployment ${createdAt?.toISOString() ?? '?'}: ${[deploymentConfiguration?.strategy ?? 'ROLLING', status ?? '?', ...more].join(', ')}`
      }
    )
  ]
}

function cell(text: string): string {
  return shorten(text).replaceAll('|', '\\|')
}
