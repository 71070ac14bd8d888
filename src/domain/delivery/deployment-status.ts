import { clipText } from '../text/clip-text.js'
import { ROLLED_BACK, VERDICTS_WORST_FIRST, type Verdict } from '../rollout/verdict.js'

/** https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'

const STATES: Readonly<Record<Verdict, DeploymentState>> = {
  succeeded: 'success',
  paused: 'in_progress',
  'rolled-back': 'failure',
  failed: 'failure',
  'timed-out': 'failure',
  cancelled: 'error',
  unknown: 'error',
  superseded: 'inactive'
}

/** GitHub refuses a longer description. */
const DESCRIPTION_CHARACTERS = 140

/**
 * The state that GitHub gets for a verdict. `failure` is the version's own, `error` means that its state is unknown: a
 * cancelled deployment does not count as a failed change, and neither does one that was refused before anything was changed.
 */
export function stateFor(verdict: Verdict, reach: 'production' | 'nothing' = 'production'): DeploymentState {
  return verdict === 'failed' && reach === 'nothing' ? 'error' : STATES[verdict]
}

/** The description of a status: the verdict, by which `readVerdict` finds it again, and as much of the reason as there is room for. */
export function describeStatus(verdict: Verdict, reason: string): string {
  const said = reason.replace(/\s+/g, ' ').trim()
  // `rolled-back: at 20%: …`: the verdict has the rest.
  const rest = said.startsWith(`${ROLLED_BACK} `) ? said.slice(ROLLED_BACK.length + 1) : said
  return clipText(`${verdict}: ${rest}`, DESCRIPTION_CHARACTERS)
}

/** The verdict in a status of deploy-kit; undefined for a status that another user wrote. */
export function readVerdict(description: string | undefined): Verdict | undefined {
  return VERDICTS_WORST_FIRST.find(verdict => description?.startsWith(`${verdict}: `))
}
