import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { ReadinessPlan } from './plan-readiness.js'

/** The page for Terraform, CDK and CloudFormation, and for services that no commands fit. */
export const READINESS_PAGE = 'docs/prepare-for-canary.md'

/** Title of the commands, wherever they are shown. */
export function titleOfCommands(service: string): string {
  return `Commands (AWS CLI) that prepare service ${service} for canary and blue/green`
}

/** What to do about a service that is not ready, in one sentence or two; undefined when nothing is lacking. */
export function describeReadiness(plan: ReadinessPlan): string | undefined {
  if (plan.kind === 'ready') return undefined
  if (plan.kind === 'commands') return `Run the commands below with your own credentials, or see ${READINESS_PAGE}.`
  return joinSentences(plan.reason, `See ${READINESS_PAGE}.`)
}
