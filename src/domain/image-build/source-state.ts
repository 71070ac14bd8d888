/** What is built: the commit that is checked out, and the event that the run is about. Unknown is undefined. */
export interface SourceState {
  /** Of the checkout at the root of the workspace, or else of the run; 40 hexadecimal digits. */
  readonly commit: string | undefined
  /** When that commit was made, epoch milliseconds. */
  readonly committedAt: number | undefined
  readonly branch: string | undefined
  readonly gitTag: string | undefined
  readonly pullRequest: number | undefined
  readonly defaultBranch: string | undefined
  /** Web address of the repository. */
  readonly address: string | undefined
}

/** The checkout itself, as Git reports it. */
export type CheckedOut = Pick<SourceState, 'commit' | 'committedAt'>

/**
 * Joins the checkout with the variables and the event of the run:
 * https://docs.github.com/actions/reference/variables-reference
 */
export function readSourceState(
  env: Readonly<Record<string, string | undefined>>,
  event: unknown,
  checkout: CheckedOut | undefined
): SourceState {
  const { GITHUB_SHA, GITHUB_REF = '', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(GITHUB_REF) ?? []
  const { repository, head_commit: head } = (event ?? {}) as EventPayload
  const commit = checkout?.commit ?? (GITHUB_SHA === '' ? undefined : GITHUB_SHA)
  const number = kind === 'pull' ? Number.parseInt(name ?? '', 10) : Number.NaN
  return {
    commit,
    committedAt: checkout?.committedAt ?? (commit === undefined || head?.id !== commit ? undefined : readTime(head)),
    branch: kind === 'heads' ? name : undefined,
    gitTag: kind === 'tags' ? name : undefined,
    pullRequest: Number.isNaN(number) ? undefined : number,
    defaultBranch: repository?.default_branch,
    address:
      GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined
        ? undefined
        : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
  }
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
interface EventPayload {
  readonly repository?: { readonly default_branch?: string } | null
  readonly head_commit?: HeadCommit | null
}

interface HeadCommit {
  readonly id?: string
  readonly timestamp?: string
}

function readTime({ timestamp }: HeadCommit): number | undefined {
  const time = Date.parse(timestamp ?? '')
  return Number.isNaN(time) ? undefined : time
}
