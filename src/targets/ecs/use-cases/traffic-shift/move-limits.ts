import type { MoveLimits } from '../../domain/traffic-shift/native-move.js'
import type { NativeRollout } from './native-rollout.js'

const VISIBLE_WITHIN_MILLISECONDS = 120_000
const AFTER_THE_DEADLINE_MILLISECONDS = 900_000
const PAUSE_MARGIN_MILLISECONDS = 120_000

/** What a person asked to finish, and the way back itself, are never turned back for taking long. */
export function limitsOf({ request, course }: Pick<NativeRollout, 'request' | 'course'>): MoveLimits {
  const deadlineAt = course.startedAt + request.timeoutMilliseconds
  return {
    visibleBy: course.startedAt + VISIBLE_WITHIN_MILLISECONDS,
    deadlineAt: isWayBack(request) ? Number.POSITIVE_INFINITY : deadlineAt,
    giveUpAt: deadlineAt + AFTER_THE_DEADLINE_MILLISECONDS,
    pauseMarginMilliseconds: PAUSE_MARGIN_MILLISECONDS
  }
}

function isWayBack({ purpose }: NativeRollout['request']): boolean {
  return purpose === 'finish' || purpose === 'rollback'
}
