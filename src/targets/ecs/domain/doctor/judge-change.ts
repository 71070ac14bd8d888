import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { ChangeTarget, NeededChange } from '../iam/needed-changes.js'
import type { PolicyPlace, SimulatedDecision } from '../iam/simulated-decision.js'
import type { DoctorFinding, DoctorStrategy } from './doctor-finding.js'

/** The result of IAM for a change: one finding, or one for each strategy that cannot do without what is refused. */
export function judgeChange(
  change: NeededChange,
  decisions: readonly SimulatedDecision[],
  strategies: readonly DoctorStrategy[]
): readonly DoctorFinding[] {
  const judged = change.targets.map(target => ({
    target,
    decision: decisions.find(({ action, resource }) => action === change.action && resource === target.resource)
  }))
  const { need } = change
  const finding = judge(change, judged)
  if (finding.state !== 'blocked' || need === 'deploy') return [finding]
  if (need === 'migrate') {
    return [
      { ...finding, state: 'warning', message: joinSentences(finding.message, 'Only migrations and run-task need it.') }
    ]
  }
  return strategies.filter(strategy => strategy !== 'rolling').map(strategy => ({ ...finding, strategy }))
}

interface Judged {
  readonly target: ChangeTarget
  /** Undefined: IAM did not report it. */
  readonly decision: SimulatedDecision | undefined
}

function judge({ action, condition }: NeededChange, judged: readonly Judged[]): DoctorFinding {
  const finding = (
    state: DoctorFinding['state'],
    { message, fix, statement }: Pick<DoctorFinding, 'message' | 'fix' | 'statement'>
  ): DoctorFinding => ({
    ...{ area: 'permissions', strategy: undefined, check: action, state, message, fix, statement }
  })
  const isOpen = ({ decision }: Judged) => decision === undefined || conditionsOf(decision).length > 0
  const refused = judged.filter(each => !isOpen(each) && each.decision?.decision !== 'allowed')
  const [first] = refused
  if (first?.decision !== undefined) {
    const { reason, fix, canBeAllowed } = explain(first.decision)
    const message = `IAM would deny ${action} on ${namesOf(refused)}: ${reason}.`
    const statement = {
      Effect: 'Allow',
      Action: [action],
      Resource: refused.map(({ target }) => target.grant),
      ...(condition === undefined ? {} : { Condition: condition })
    } as const
    return finding('blocked', { message, fix, statement: canBeAllowed ? statement : undefined })
  }
  const open = judged.filter(isOpen)
  if (open.length === 0) {
    const message = `IAM would allow it on ${namesOf(judged)}.`
    return finding('ok', { message, fix: undefined, statement: undefined })
  }
  const keys = [...new Set(open.flatMap(({ decision }) => (decision === undefined ? [] : conditionsOf(decision))))]
  return finding('unknown', {
    message:
      keys.length === 0
        ? `IAM returned no decision for ${action} on ${namesOf(open)}.`
        : `IAM allows or denies ${action} on ${namesOf(open)} depending on ${keys.join(', ')}, which only the real call has.`,
    fix: keys.length === 0 ? undefined : `Check the conditions on ${keys.join(', ')} in the policies of the role.`,
    statement: undefined
  })
}

/** Keys that conditions about the action can be on; IAM may name those of statements about other services too. */
function conditionsOf({ action, missingContext }: SimulatedDecision): readonly string[] {
  const prefixes = ['aws:', action.slice(0, action.indexOf(':') + 1)]
  return missingContext.filter(key => prefixes.some(prefix => key.toLowerCase().startsWith(prefix)))
}

interface Reason {
  readonly reason: string
  readonly fix: string
  /** Whether a statement in a policy of the role would help. */
  readonly canBeAllowed: boolean
}

function explain({ decision, statements, allowedByOrganization, allowedByBoundary }: SimulatedDecision): Reason {
  if (allowedByOrganization === false) {
    const fix = 'Ask the administrators of the AWS organization. No policy of the role can allow it.'
    const reason = 'the service control policies of the organization do not allow it'
    return { reason, fix, canBeAllowed: false }
  }
  if (decision === 'explicit-deny') {
    const places = statements.map(describePlace).join(', ')
    const reason = places === '' ? 'a policy denies it explicitly' : `${places} denies it explicitly`
    return {
      reason,
      fix: 'Change the statement with the explicit deny. It overrides every allow.',
      canBeAllowed: false
    }
  }
  if (allowedByBoundary === false) {
    const fix =
      'Add the statement below to the permissions boundary of the role, and to its policy if it is missing there.'
    return { reason: 'the permissions boundary of the role does not allow it', fix, canBeAllowed: true }
  }
  const fix = 'Add the statement below to the policy of the role.'
  return { reason: 'no policy of the role allows it', fix, canBeAllowed: true }
}

function describePlace({ policy, firstLine, lastLine }: PolicyPlace): string {
  if (firstLine === undefined || lastLine === undefined) return `policy ${policy}`
  return `policy ${policy} (${firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`})`
}

function namesOf(judged: readonly Judged[]): string {
  return judged.map(({ target }) => target.resource).join(' and ')
}
