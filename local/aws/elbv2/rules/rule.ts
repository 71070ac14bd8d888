import type { Clock } from '../../clock.js'
import type { ActionList } from './action-list.js'
import { compileConditions } from './match-conditions.js'
import type { RequestFacts } from './match-conditions.js'
import type { RuleCondition } from './rule-condition.js'
import { WeightedChoice } from './weighted-choice.js'

/** What the data plane does now for the requests that a rule matches; it trails the API by the propagation delay. */
export interface LiveActions {
  readonly actions: ActionList
  /** Draws the ARN of a target group. */
  readonly groups: WeightedChoice<string>
}

/** A rule of a listener. The one without a priority is the listener's default: it has no conditions. */
export class Rule {
  private shown: ActionList
  private current: LiveActions
  private tests: readonly RuleCondition[]
  private test: (request: RequestFacts) => boolean

  constructor(
    readonly arn: string,
    public priority: number | undefined,
    { conditions, actions }: { conditions: readonly RuleCondition[]; actions: ActionList }
  ) {
    this.shown = actions
    this.current = liveOf(actions)
    this.tests = conditions
    this.test = compileConditions(conditions)
  }

  /** As the API shows them. */
  get actions(): ActionList {
    return this.shown
  }

  get live(): LiveActions {
    return this.current
  }

  get conditions(): readonly RuleCondition[] {
    return this.tests
  }

  set conditions(conditions: readonly RuleCondition[]) {
    this.tests = conditions
    this.test = compileConditions(conditions)
  }

  matches(request: RequestFacts): boolean {
    return this.test(request)
  }

  /** Shows the new actions immediately and follows them after `delay` of the cloud's milliseconds. */
  change(actions: ActionList, { clock, delay }: { clock: Clock; delay: number }): void {
    this.shown = actions
    const follow = () => (this.current = liveOf(actions))
    if (delay <= 0) follow()
    else clock.after(delay, follow)
  }
}

function liveOf(actions: ActionList): LiveActions {
  const groups = actions.routing.kind === 'forward' ? actions.routing.targetGroups : []
  return { actions, groups: new WeightedChoice(groups.map(({ arn, weight }) => ({ item: arn, weight }))) }
}
