import type { getOctokit } from '@actions/github'
import type {
  GithubComment,
  GithubCommit,
  GithubCommitStatus,
  GithubDeployment,
  GithubDeploymentStatus,
  GithubUser
} from './github-state.js'

type Rest = ReturnType<typeof getOctokit>['rest']
type AnswerOf<Call extends (...given: never[]) => Promise<{ readonly data: unknown }>> = Awaited<
  ReturnType<Call>
>['data']

type Deployment = AnswerOf<Rest['repos']['listDeployments']>[number]
type DeploymentStatus = AnswerOf<Rest['repos']['listDeploymentStatuses']>[number]
type CommitStatus = AnswerOf<Rest['repos']['createCommitStatus']>
type Comment = AnswerOf<Rest['issues']['listComments']>[number]
type Comparison = AnswerOf<Rest['repos']['compareCommitsWithBasehead']>
type Commit = Comparison['commits'][number]
type User = NonNullable<Deployment['creator']>
/** Whole repositories are in `head` and `base`: of them, only what names the branch is here. */
type PullRequest = Omit<AnswerOf<Rest['repos']['listPullRequestsAssociatedWithCommit']>[number], 'head' | 'base'> & {
  readonly head: { readonly label: string; readonly ref: string; readonly sha: string; readonly user: User }
  readonly base: { readonly label: string; readonly ref: string; readonly sha: string; readonly user: User }
}

/** Where the repository is, as addresses in answers name it. */
export interface GithubPlace {
  /** `http://127.0.0.1:port`. */
  readonly api: string
  /** `owner/name`. */
  readonly repository: string
}

/** GitHub's times are whole seconds. */
export function timeOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}

function repositoryUrl({ api, repository }: GithubPlace): string {
  return `${api}/repos/${repository}`
}

/** https://docs.github.com/rest/users/users#get-a-user */
export function renderUser({ login, type }: GithubUser, { api }: GithubPlace): User {
  const id = Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_000_007, 7)
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    ...{ login, id, node_id: nodeId('U', id), type, site_admin: false, user_view_type: 'public' },
    ...{ avatar_url: `https://avatars.githubusercontent.com/u/${id}`, gravatar_id: '' },
    ...{ url, html_url: `https://github.com/${login}`, followers_url: `${url}/followers` },
    ...{ following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}` },
    ...{ starred_url: `${url}/starred{/owner}{/repo}`, subscriptions_url: `${url}/subscriptions` },
    ...{ organizations_url: `${url}/orgs`, repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}` },
    received_events_url: `${url}/received_events`
  }
}

/** https://docs.github.com/rest/deployments/deployments#get-a-deployment */
export function renderDeployment(deployment: GithubDeployment, creator: GithubUser, place: GithubPlace): Deployment {
  const { id, sha, ref, environment, payload, description, created_at, statuses, task = 'deploy' } = deployment
  const url = `${repositoryUrl(place)}/deployments/${id}`
  return {
    ...{ url, id, node_id: nodeId('DE', id), sha, ref, task, payload },
    ...{ original_environment: environment, environment, description },
    ...{ creator: renderUser(creator, place), created_at, updated_at: statuses[0]?.created_at ?? created_at },
    ...{ statuses_url: `${url}/statuses`, repository_url: repositoryUrl(place) },
    ...{ transient_environment: false, production_environment: environment === 'production' }
  }
}

/** https://docs.github.com/rest/deployments/statuses#get-a-deployment-status; `index` counts from the oldest. */
export function renderDeploymentStatus(
  status: GithubDeploymentStatus,
  { deployment, index }: { readonly deployment: GithubDeployment; readonly index: number },
  { creator, place }: { readonly creator: GithubUser; readonly place: GithubPlace }
): DeploymentStatus {
  const deploymentUrl = `${repositoryUrl(place)}/deployments/${deployment.id}`
  const id = status.id ?? deployment.id * 1000 + index
  const at = status.created_at ?? deployment.created_at
  const log = status.log_url ?? ''
  return {
    ...{ url: `${deploymentUrl}/statuses/${id}`, id, node_id: nodeId('DES', id) },
    ...{ state: status.state as DeploymentStatus['state'], creator: renderUser(creator, place) },
    ...{ description: status.description, environment: deployment.environment, target_url: log, log_url: log },
    ...{ created_at: at, updated_at: at, deployment_url: deploymentUrl, repository_url: repositoryUrl(place) },
    environment_url: status.environment_url ?? ''
  }
}

/** https://docs.github.com/rest/commits/statuses#create-a-commit-status */
export function renderCommitStatus(
  status: GithubCommitStatus,
  { id, at }: { readonly id: number; readonly at: number },
  { creator, place }: { readonly creator: GithubUser; readonly place: GithubPlace }
): CommitStatus {
  const { sha, state, description, context, target_url = null } = status
  const by = renderUser(creator, place)
  return {
    ...{ url: `${repositoryUrl(place)}/statuses/${sha}`, avatar_url: by.avatar_url, id, node_id: nodeId('SC', id) },
    ...{ state, description, target_url, context, created_at: timeOf(at), updated_at: timeOf(at), creator: by }
  }
}

/** https://docs.github.com/rest/issues/comments#get-an-issue-comment */
export function renderComment(comment: GithubComment, place: GithubPlace): Comment {
  const { id, pullRequest, body, user, created_at = '2026-11-01T00:00:00Z', updated_at = created_at } = comment
  return {
    ...{ id, node_id: nodeId('IC', id), url: `${repositoryUrl(place)}/issues/comments/${id}`, body },
    html_url: `https://github.com/${place.repository}/pull/${pullRequest}#issuecomment-${id}`,
    issue_url: `${repositoryUrl(place)}/issues/${pullRequest}`,
    ...{ user: renderUser(user, place), created_at, updated_at, author_association: 'CONTRIBUTOR' }
  }
}

/** https://docs.github.com/rest/commits/commits#get-a-commit */
export function renderCommit(
  { sha, message, login, date }: GithubCommit,
  parent: string | undefined,
  place: GithubPlace
): Commit {
  const url = `${repositoryUrl(place)}/commits/${sha}`
  const html_url = `https://github.com/${place.repository}/commit/${sha}`
  const author = renderUser({ login, type: 'User' }, place)
  const signature = { name: login, email: `${login}@users.noreply.github.com`, date }
  const tree = { url: `${repositoryUrl(place)}/git/trees/${sha}`, sha }
  const parents =
    parent === undefined
      ? []
      : [{ url: `${repositoryUrl(place)}/commits/${parent}`, sha: parent, html_url: html_url.replace(sha, parent) }]
  const verification = { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null }
  return {
    ...{ url, sha, node_id: `C_${sha}`, html_url, comments_url: `${url}/comments`, author, committer: author, parents },
    commit: {
      ...{ url: `${repositoryUrl(place)}/git/commits/${sha}`, author: signature, committer: signature, message },
      ...{ comment_count: 0, tree, verification }
    }
  }
}

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
export function renderComparison(
  {
    base,
    head,
    commits,
    total
  }: { readonly base: Commit; readonly head: Commit; readonly commits: Commit[]; readonly total: number },
  status: Comparison['status'],
  place: GithubPlace
): Comparison {
  const range = `${base.sha}...${head.sha}`
  const html_url = `https://github.com/${place.repository}/compare/${range}`
  return {
    ...{ url: `${repositoryUrl(place)}/compare/${range}`, html_url, permalink_url: html_url },
    ...{ diff_url: `${html_url}.diff`, patch_url: `${html_url}.patch`, base_commit: base, merge_base_commit: base },
    ...{ status, ahead_by: total, behind_by: 0, total_commits: total, commits, files: [] }
  }
}

/** https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit: one that was merged with `sha`. */
export function renderPullRequest(number: number, sha: string, place: GithubPlace): PullRequest {
  const url = `${repositoryUrl(place)}/pulls/${number}`
  const html_url = `https://github.com/${place.repository}/pull/${number}`
  const [owner = ''] = place.repository.split('/')
  const user = renderUser({ login: owner, type: 'User' }, place)
  const at = '2026-11-01T00:00:00Z'
  const link = (href: string) => ({ href })
  return {
    ...{ url, id: number, node_id: nodeId('PR', number), html_url, diff_url: `${html_url}.diff` },
    ...{ patch_url: `${html_url}.patch`, issue_url: url.replace('/pulls/', '/issues/'), commits_url: `${url}/commits` },
    ...{
      review_comments_url: `${url}/comments`,
      review_comment_url: `${repositoryUrl(place)}/pulls/comments{/number}`
    },
    ...{
      comments_url: `${url.replace('/pulls/', '/issues/')}/comments`,
      statuses_url: `${repositoryUrl(place)}/statuses/${sha}`
    },
    ...{ number, state: 'closed', locked: false, title: `Pull request ${number}`, user, body: null, labels: [] },
    ...{ milestone: null, created_at: at, updated_at: at, closed_at: at, merged_at: at, merge_commit_sha: sha },
    ...{ assignee: null, assignees: [], requested_reviewers: [], requested_teams: [], author_association: 'OWNER' },
    ...{ auto_merge: null, draft: false },
    head: { label: `${owner}:change`, ref: 'change', sha, user },
    base: { label: `${owner}:main`, ref: 'main', sha, user },
    _links: {
      ...{ self: link(url), html: link(html_url), issue: link(url.replace('/pulls/', '/issues/')) },
      ...{ comments: link(`${url}/comments`), commits: link(`${url}/commits`), statuses: link(`${url}/statuses`) },
      ...{ review_comments: link(`${url}/comments`), review_comment: link(`${url}/comments{/number}`) }
    }
  }
}
