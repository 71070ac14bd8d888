import { composePayload } from '../delivery/compose-payload.js'
import { MOST_LISTED_COMMITS, PAYLOAD_SCHEMA, type DeploymentPayload } from '../delivery/deployment-payload.js'
import { presentMembers } from '../present-members.js'
import type { Notice } from './notice.js'

/** What the GitHub deployment of one service says for good; its end too, where that is known by now. */
export function payloadOfNotice({ subject, commits }: Notice, service: string): DeploymentPayload {
  const { result, previous, commit, digest, runUrl } = subject
  const list = commits?.list
    .slice(0, MOST_LISTED_COMMITS)
    .map(line => ({ commit: line.commit, committedAt: line.committedAt }))
  const own = result?.services.find(each => each.service === service)
  const composed =
    result === undefined || own === undefined
      ? undefined
      : composePayload(own, result, {
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
      commits: list === undefined || commits === undefined ? undefined : { total: commits.total, list }
    })
  }
}
