import { clipText } from '../../domain/text/clip-text.js'
import { presentMembers } from '../../domain/present-members.js'
import type { Notice } from '../../domain/notice/notice.js'
import type { DeploymentResult } from '../../domain/rollout/result.js'
import { readRolloutIdentity } from '../../domain/rollout/rollout-identity.js'
import { isEnd, isFailure } from '../../domain/notice/notice-event.js'

const TEXT_CHARACTERS = 4_000
const MOST_COMMITS = 50
const MOST_LINES = 50

/**
 * What a webhook receives. Published as schemas/notification.v1.json; a member is only ever added within a version. Texts are as they
 * are, cut at a word: who shows them escapes them.
 */
export type Notification = ReturnType<typeof renderNotification>

/** The notification of a notice. `id` is the same whenever it is sent again. */
export function renderNotification(notice: Notice, { id, at }: { readonly id: string; readonly at: number }) {
  const { event, title, headline, explanation, causes, links, commits, details, subject, isRecovery } = notice
  const { startedAt, finishedAt, result, previous } = subject
  const clip = (text: string) => clipText(text, TEXT_CHARACTERS)
  const reason = [headline, explanation].filter(text => text !== undefined).join(' ')
  return {
    schema: 'deploy-kit/notification@1' as const,
    ...{ id, sentAt: iso(at), event, isEnd: isEnd(event), isFailure: isFailure(event), isRecovery },
    title: clip(title),
    ...presentMembers({ reason: reason === '' ? undefined : clip(reason), reasonCode: result?.reasonCode }),
    services: subject.services.map(service => describeService(service, result)),
    environment: subject.environment,
    version: clip(subject.version),
    kind: subject.kind,
    strategy: subject.strategy,
    ...presentMembers({
      environmentUrl: subject.environmentUrl,
      previousVersion: previous?.version,
      commit: subject.commit,
      digest: subject.digest,
      actor: subject.actor,
      run: subject.runUrl,
      finishedAt: finishedAt === undefined ? undefined : iso(finishedAt),
      durationSeconds: finishedAt === undefined ? undefined : Math.max(0, Math.round((finishedAt - startedAt) / 1000)),
      commits: commits && {
        ...{ total: commits.total, url: commits.href },
        list: commits.list
          .slice(-MOST_COMMITS)
          .map(line => ({ ...line, title: clip(line.title), author: clip(line.author) }))
      }
    }),
    startedAt: iso(startedAt),
    causes: causes
      .slice(0, MOST_LINES)
      .map(cause => clip([cause.title, cause.detail ?? ''].filter(Boolean).join(': '))),
    steps: details.slice(0, MOST_LINES).map(clip),
    links: links.map(({ text, href }) => ({ text: clip(text), url: href }))
  }
}

/** One service, with what its rollout came to once that is known. */
function describeService(service: string, result: DeploymentResult | undefined) {
  const rollout = result?.services.find(each => each.service === service)
  if (rollout === undefined) return { service }
  const { verdict, reasonCode } = rollout
  return { service, ...readRolloutIdentity(rollout), verdict, reasonCode }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
