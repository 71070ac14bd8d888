import { neverReachedProduction } from '../delivery/before-any-change.js'
import { describeStatus, stateFor, type DeploymentState } from '../delivery/deployment-status.js'
import { splitHeadline } from '../text/headline.js'
import { clipText } from '../text/clip-text.js'
import { ROLLED_BACK, type Verdict } from '../rollout/verdict.js'
import type { Notice } from './notice.js'
import { isEnd, phraseEvent } from './notice-event.js'
import { oneLine } from '../text/one-line.js'

/** GitHub refuses a longer description of a status. */
const DESCRIPTION_CHARACTERS = 140

/** The status of one service's deployment. */
export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly description: string
}

/** The state that GitHub gets for one service: its own verdict, where the result has one, as one of many may have failed. */
export function deploymentStatusOf({ event, headline, subject }: Notice, service: string): DeploymentStatus {
  if (isEnd(event)) {
    const own = isSpokenByResult(event, subject.result?.verdict)
      ? subject.result?.services.find(each => each.service === service)
      : undefined
    const verdict = own?.verdict ?? event
    return {
      state: stateFor(verdict, own !== undefined && neverReachedProduction(own) ? 'nothing' : 'production'),
      description: describeStatus(
        verdict,
        oneLine((own && splitHeadline(own.reason).headline) ?? headline ?? phraseEvent(event).words)
      )
    }
  }
  const words = [phraseEvent(event).words, headline].filter(text => text !== undefined).join(': ')
  return {
    state: event === 'awaiting-approval' ? 'queued' : 'in_progress',
    description: clipText(oneLine(words), DESCRIPTION_CHARACTERS)
  }
}

/** A job that failed after its deployment succeeded takes precedence over the services' verdicts. */
function isSpokenByResult(event: Verdict, verdict: Verdict | undefined): boolean {
  return event === verdict
}

/** A commit status has four states only: https://docs.github.com/rest/commits/statuses#create-a-commit-status */
export function commitStatusOf({ event, headline }: Notice) {
  const isSaid = headline?.startsWith(ROLLED_BACK) === true
  const words = [isSaid ? undefined : phraseEvent(event).words, headline].filter(text => text !== undefined).join(': ')
  return { state: commitState(event), description: clipText(oneLine(words), DESCRIPTION_CHARACTERS) }
}

function commitState(event: Notice['event']): 'pending' | 'success' | 'failure' | 'error' {
  if (!isEnd(event) || event === 'paused') return 'pending'
  if (event === 'succeeded') return 'success'
  return stateFor(event) === 'failure' ? 'failure' : 'error'
}
