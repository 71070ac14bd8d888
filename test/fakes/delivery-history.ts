/** A deployment and its statuses as GitHub's REST API returns them (https://docs.github.com/rest/deployments). */
export interface HistoryEntry {
  readonly environment: string
  readonly created_at: string
  readonly payload: unknown
  readonly statuses: readonly { readonly state: string; readonly description: string; readonly created_at: string }[]
}

interface Told {
  readonly version: string
  readonly previous?: string
  readonly kind?: 'deploy' | 'rollback' | 'redeploy'
  readonly from: string
  readonly to?: string
  readonly says?: string
  /** Commit and its time. */
  readonly commits?: readonly (readonly [commit: string, committedAt: string])[]
  readonly service?: string
  readonly environment?: string
}

const STATES: Readonly<Record<string, string>> = {
  succeeded: 'success',
  'rolled-back': 'failure',
  failed: 'failure',
  cancelled: 'error'
}

/** A deployment of ours from its start to its end; `to` absent: it is still in progress. */
export function delivered({ version, from, to, says = 'succeeded', ...told }: Told): HistoryEntry {
  const { service = 'api', environment = 'production', kind = 'deploy', previous, commits } = told
  const end = to === undefined ? [] : [{ state: STATES[says] ?? '', description: `${says}: so it was`, created_at: to }]
  return {
    environment,
    created_at: from,
    payload: {
      schema: 'deploy-kit/deployment@1',
      ...{ service, environment, version, kind, strategy: 'canary', verification: 'gates', startedAt: from },
      ...(previous === undefined ? {} : { previous: { version: previous } }),
      ...(commits === undefined
        ? {}
        : {
            commits: {
              total: commits.length,
              list: commits.map(([commit, committedAt]) => ({ commit, committedAt }))
            }
          })
    },
    statuses: [{ state: 'in_progress', description: 'started', created_at: from }, ...end]
  }
}

/**
 * Two weeks of one service, from 2 to 16 November 2026 (UTC), small enough to be measured manually; see the sums in
 * src/domain/delivery/measure-delivery.test.ts.
 */
export const TWO_WEEKS: readonly HistoryEntry[] = [
  // One second before the window.
  delivered({ version: 'v0', from: '2026-11-01T23:50:00Z', to: '2026-11-01T23:59:59Z' }),
  delivered({
    ...{ version: 'v1', previous: 'v0', from: '2026-11-02T10:00:00Z', to: '2026-11-02T10:10:00Z' },
    commits: [
      ['a', '2026-11-02T09:10:00Z'],
      ['b', '2026-11-02T10:40:00+02:00']
    ]
  }),
  delivered({
    ...{ version: 'v2', previous: 'v1', from: '2026-11-03T12:00:00Z', to: '2026-11-03T12:20:00Z' },
    says: 'rolled-back',
    commits: [['c', '2026-11-03T11:00:00Z']]
  }),
  delivered({
    ...{ version: 'v3', previous: 'v1', from: '2026-11-03T15:00:00Z', to: '2026-11-03T15:10:00Z' },
    commits: [
      ['c', '2026-11-03T11:00:00Z'],
      ['d', '2026-11-03T09:40:00-05:00']
    ]
  }),
  // v5 begins after v4 and ends before v4 fails: it puts nothing right.
  delivered({
    ...{ version: 'v4', previous: 'v3', from: '2026-11-05T09:00:00Z', to: '2026-11-05T09:30:00Z', says: 'failed' }
  }),
  delivered({
    ...{ version: 'v5', previous: 'v3', from: '2026-11-05T09:10:00Z', to: '2026-11-05T09:20:00Z' },
    commits: [['e', '2026-11-05T08:20:00Z']]
  }),
  delivered({
    ...{ version: 'v5', previous: 'v4', kind: 'rollback', from: '2026-11-05T09:40:00Z', to: '2026-11-05T09:45:00Z' }
  }),
  // Good at first, taken away an hour later.
  delivered({
    ...{ version: 'v6', previous: 'v5', from: '2026-11-10T08:00:00Z', to: '2026-11-10T08:10:00Z' },
    commits: [['f', '2026-11-10T07:10:00Z']]
  }),
  delivered({
    ...{ version: 'v5', previous: 'v6', kind: 'rollback', from: '2026-11-10T09:00:00Z', to: '2026-11-10T09:05:00Z' }
  }),
  delivered({ version: 'v5', previous: 'v5', from: '2026-11-11T08:00:00Z', to: '2026-11-11T08:05:00Z' }),
  delivered({
    ...{ version: 'v7', previous: 'v5', from: '2026-11-12T08:00:00Z', to: '2026-11-12T08:05:00Z', says: 'cancelled' }
  }),
  delivered({ version: 'v8', previous: 'v5', from: '2026-11-13T08:00:00Z' }),
  delivered({ version: 'v9', previous: 'v5', from: '2026-11-14T08:00:00Z', to: '2026-11-14T08:05:00Z' }),
  // At the very end of the window: outside.
  delivered({ version: 'v10', previous: 'v9', from: '2026-11-15T23:50:00Z', to: '2026-11-16T00:00:00Z' })
]
