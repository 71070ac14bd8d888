import { assemblePayload } from '../delivery/assemble-payload.js'
import { MOST_LISTED_COMMITS, PAYLOAD_SCHEMA, type DeploymentPayload } from '../delivery/deployment-payload.js'
import { ownMember } from '../own-member.js'
import { presentMembers } from '../present-members.js'
import type { Notice } from './notice.js'

/** What the GitHub deployment of one service records; also its end, if it has ended. */
export function payloadOfNotice({ subject, commits }: Notice, service: string): DeploymentPayload {
  const { result, commit, digest, runUrl } = subject
  const previous = previousOf(subject, service)
  // Of several services with different previous versions, the commits of all are not those of each: dora-report reads them itself.
  const own = subject.previousOf === undefined || subject.previous !== undefined ? commits : undefined
  const list = own?.list
    .slice(0, MOST_LISTED_COMMITS)
    .map(line => ({ commit: line.commit, committedAt: line.committedAt }))
  const outcome = result?.services.find(each => each.service === service)
  const composed =
    result === undefined || outcome === undefined
      ? undefined
      : assemblePayload(outcome, result, {
          environment: subject.environment,
          version: subject.version,
          previousVersion: previous?.version,
          previousCommit: previous?.commit,
          kind: subject.kind,
          commits: undefined
        })
  return {
    schema: PAYLOAD_SCHEMA,
    ...{ service, environment: subject.environment, version: subject.version, kind: subject.kind },
    ...{ strategy: subject.strategy, verification: subject.verification },
    startedAt: new Date(subject.startedAt).toISOString(),
    ...presentMembers({ previous, commit, digest, run: runUrl }),
    ...composed,
    ...presentMembers({
      commit: commit ?? composed?.commit,
      digest: digest ?? composed?.digest,
      commits: list === undefined || own === undefined ? undefined : { total: own.total, list }
    })
  }
}

/** The previous revision of one service. */
function previousOf({ previous, previousOf: byService }: Notice['subject'], service: string) {
  if (byService === undefined) return previous
  const last = ownMember(byService, service)
  return last === undefined ? undefined : { version: last.version ?? last.commit.slice(0, 7), commit: last.commit }
}
