import { matchesPattern } from '../text/matches-pattern.js'

/** Which tags a repository never moves: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html */
export type TagMutability =
  | { readonly kind: 'mutable' | 'immutable' }
  /** All tags are so, but those that one of the patterns (`*` matches any characters) names. */
  | { readonly kind: 'mutable-except' | 'immutable-except'; readonly patterns: readonly string[] }

/** A repository of a private ECR registry. */
export interface ImageRepository {
  /** Without the registry: `team/web`. */
  readonly name: string
  /** What an image reference begins with: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web`. */
  readonly uri: string
  readonly registryId: string
  readonly tagMutability: TagMutability
  readonly scansOnPush: boolean
}

/** What a repository is made with when it does not exist yet. */
export interface RepositorySettings {
  readonly tagMutability: 'mutable' | 'immutable'
  readonly scanOnPush: 'scan' | 'leave'
  /** The policy's JSON, as it is: https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html */
  readonly lifecyclePolicy: string | undefined
}

/** Whether a push of other content to `tag` is refused. */
export function isImmutableTag(tag: string, mutability: TagMutability): boolean {
  switch (mutability.kind) {
    case 'mutable':
      return false
    case 'immutable':
      return true
    case 'mutable-except':
      return mutability.patterns.some(pattern => matchesPattern(tag, pattern, RULE))
    case 'immutable-except':
      return !mutability.patterns.some(pattern => matchesPattern(tag, pattern, RULE))
  }
}

/** `*` is the only wildcard: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html */
const RULE = { questionMark: 'itself' } as const
