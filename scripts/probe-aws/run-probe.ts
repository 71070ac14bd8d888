import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import type { Finding } from './checks.js'
import { judgeAnswers } from './judge-answers.js'
import { judgeService } from './judge-service.js'
import { judgeTraffic } from './judge-traffic.js'
import type { Aws } from './open-aws.js'
import type { ProbeOptions } from './read-options.js'
import { describeService, readService } from './read-service.js'
import { readTraffic } from './read-traffic.js'
import { rememberedKeys } from './remembered-configuration.js'
import { renderReport } from './report.js'
import { recallLeft, remember, rememberedOf, restore } from './restore-service.js'
import { isAllowed, refuseChange, tryChanges } from './try-changes.js'

export interface Probed {
  readonly report: string
  /** Why the probe did not do all of it, or left something different; undefined where it is complete. */
  readonly failure: string | undefined
}

/**
 * Looks at one service of a real account. With `change`, first restores what an earlier run left, then changes the service's deployment
 * configuration and restores it, also when `signal` is aborted in between. Throws an `Error` where the service cannot be read or must not
 * be changed: then nothing was changed.
 */
export async function runProbe(aws: Aws, options: ProbeOptions, signal: AbortSignal): Promise<Probed> {
  const caller = await readCaller(aws)
  const notes: string[] = []
  const changes = options.change ? await change(aws, options, { signal, notes }) : undefined
  const facts = await readService(aws, options)
  if (rememberedKeys(facts.service.tags ?? []).length > 0)
    notes.push('An earlier run of the probe ended before it restored the service. Run the probe with --change.')
  notes.push(...facts.unread.map(what => `Not read: ${what}`))
  const series = await readTraffic(aws, facts.groups).catch((error: unknown) => {
    notes.push(`Not read: metrics: ${messageOf(error)}`)
    return []
  })
  const findings = [
    ...(changes?.findings ?? []),
    ...judgeService(facts),
    ...judgeTraffic(series, aws.now()),
    ...judgeAnswers(aws.answers)
  ]
  const report = renderReport({ caller, region: aws.region, now: aws.now(), facts, findings, notes })
  return { report, failure: changes?.failure }
}

interface Changes {
  readonly findings: readonly Finding[]
  readonly failure: string | undefined
}

async function change(
  aws: Aws,
  options: ProbeOptions,
  { signal, notes }: { readonly signal: AbortSignal; readonly notes: string[] }
): Promise<Changes> {
  const found = await describeService(aws, options)
  if (!isAllowed(found))
    throw new Error(
      `--change needs the tag deploy-kit:probe=allowed on service ${options.service}. Nothing was changed.`
    )
  const left = recallLeft(found)
  if (left !== undefined) {
    const different = await restore(aws, options, left)
    notes.push(`Restored the configuration that an earlier run of the probe left.${describeLeft(different)}`)
  }
  const before = await describeService(aws, options)
  const refusal = refuseChange(before)
  if (refusal !== undefined) throw new Error(`${refusal} The probe changed nothing.`)
  const remembered = rememberedOf(before)
  const findings: Finding[] = []
  let failure: string | undefined
  try {
    await remember(aws, before)
    await tryChanges(aws, options, { before, findings, signal })
  } catch (error) {
    failure = signal.aborted ? 'The probe was interrupted.' : messageOf(error)
  }
  try {
    const different = await restore(aws, options, remembered)
    notes.push(`Restored the deployment configuration.${describeLeft(different)}`)
    if (different.length > 0) failure ??= `The service differs from before in ${different.join(', ')}.`
  } catch (error) {
    failure = `The service was not restored: ${messageOf(error)} Run the probe with --change again.`
  }
  return { findings, failure }
}

function describeLeft(different: readonly string[]): string {
  return different.length === 0 ? '' : ` UpdateService changed these members: ${different.join(', ')}.`
}

async function readCaller({ identity }: Aws): Promise<string> {
  const { Arn = '', Account = '' } = await identity.send(new GetCallerIdentityCommand({}))
  return `${/:([\w-]+)(?:\/|$)/.exec(Arn.replace(/^.*:\d*:/, ':'))?.[1] ?? '?'} of account …${Account.slice(-4)}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
