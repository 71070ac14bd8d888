import type { PlayedRollout } from './play-rollout.js'

/** What is wrong after a rollout, by kind: the goal is none. */
export interface RolloutFault {
  readonly kind: 'wrong verdict' | 'orphan' | 'stale tag' | 'stale configuration' | 'lost traffic'
  readonly text: string
}

/** Compares what the runs reported with what runs now, and looks for what they left. */
export function findFaults(played: PlayedRollout): readonly RolloutFault[] {
  const { observation, images } = played
  const { running, taskDefinition, tags, hooks, strategy, breaker, shares, reached } = observation
  const found: readonly (readonly [RolloutFault['kind'], string | undefined])[] = [
    ['wrong verdict', wrongVerdict(played)],
    ['orphan', running.length === 1 && running[0] === taskDefinition ? undefined : `${running.join(', ')} run`],
    ['stale tag', tags.length === 0 ? undefined : tags.join(', ')],
    [
      'stale configuration',
      strategy === 'ROLLING' && hooks === 0 && !breaker ? undefined : `${strategy ?? 'no strategy'}, ${hooks} hooks`
    ],
    ['lost traffic', shares.join() === '100,0' && reached ? undefined : `shares ${shares.join('/')}`]
  ]
  return found.flatMap(([kind, text]) =>
    text === undefined ? [] : [{ kind, text: `${text} (${JSON.stringify({ ...played.drawn, images })})` }]
  )
}

/** What a canceled run reports of a rollout that ended at the same moment. */
const TOO_LATE = 'ended before it could be rolled back'

/** Undefined where the verdict is the one that fits the revision, and what runs now is what the verdict reports. */
function wrongVerdict({ drawn, ended, post, next, images }: PlayedRollout): string | undefined {
  if (next !== undefined)
    return next.verdict === 'succeeded' && images.after === images.next ? undefined : `next: ${next.verdict}`
  if (ended === undefined)
    return post === 'no failure' && isOneOf(images.after, images) ? undefined : `post: ${post ?? 'none'}`
  const { verdict, reason } = ended
  const expected = expectedVerdicts(drawn)
  if (!expected.includes(verdict)) return `${verdict} (${reason}), expected ${expected.join(' or ')}`
  if (verdict === 'cancelled' && post !== 'no failure') return `post: ${post ?? 'none'}`
  const isDeployed = verdict === 'succeeded' || (verdict === 'cancelled' && reason.includes(TOO_LATE))
  const runs = isDeployed ? images.deployed : images.before
  return images.after === runs ? undefined : `${verdict} (${reason}), and ${images.after} runs`
}

function expectedVerdicts({ revision, interruption }: PlayedRollout['drawn']): readonly string[] {
  const own = revision === 'good' ? 'succeeded' : 'rolled-back'
  return interruption === 'canceled' ? [own, 'cancelled'] : [own]
}

/** A lost run's rollout may have succeeded before; a bad revision never stays. */
function isOneOf(after: string, { before, deployed }: PlayedRollout['images']): boolean {
  return after === before || (after === deployed && !/sick|crash/.test(after))
}
