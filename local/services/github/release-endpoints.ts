import type { ServiceAnswer } from '../http-service.js'
import type { GithubPlace } from './github-answers.js'
import type { GithubEndpoint, GithubRepository } from './github-endpoint.js'
import { answerPage } from './github-page.js'
import { invalid, MISSING } from './github-refusals.js'
import type { GithubRelease } from './github-state.js'

/** https://docs.github.com/rest/releases */
export function releaseEndpoints({ state, nextId }: GithubRepository): readonly GithubEndpoint[] {
  const find = (id: string) => state.releases.find(release => release.id === Number(id))
  const replace = (release: GithubRelease) => {
    state.releases[state.releases.findIndex(({ id }) => id === release.id)] = release
  }

  return [
    {
      ...{ method: 'GET', path: /^\/releases$/, needs: 'contents' },
      answer: ({ url, place }) => {
        // Drafts are shown only to those who may write.
        const shown = state.releases.filter(({ draft }) => !draft || state.permissions.contents === 'write')
        return answerPage(
          shown.toReversed().map(release => render(release, place)),
          url
        )
      }
    },
    {
      ...{ method: 'POST', path: /^\/releases$/, needs: 'contents' },
      answer: ({ body, place }) => {
        const asked = JSON.parse(body) as Record<string, unknown>
        const { tag_name: tag, target_commitish: target, name = '', body: text = '', draft = false } = asked
        if (typeof tag !== 'string' || tag === '') return invalid('tag_name is missing')
        if (state.releases.some(release => release.tag === tag && !release.draft))
          return invalid('tag_name already exists')
        if (!state.tags.has(tag) && !state.commits.some(({ sha }) => sha === target))
          return invalid('target_commitish is invalid')
        const release: GithubRelease = {
          ...{ id: nextId(), tag, target: String(target), draft: true, immutable: false, assets: [] },
          ...{ name: String(name), body: String(text) }
        }
        state.releases.push(release)
        if (draft !== true) publish(release)
        return { status: 201, body: render(find(String(release.id)) ?? release, place) }
      }
    },
    {
      ...{ method: 'GET', path: /^\/releases\/(\d+)$/, needs: 'contents' },
      answer: ({ place, parts: [id = ''] }) => {
        const release = find(id)
        return release === undefined ? MISSING : { status: 200, body: render(release, place) }
      }
    },
    {
      ...{ method: 'PATCH', path: /^\/releases\/(\d+)$/, needs: 'contents' },
      answer: ({ body, place, parts: [id = ''] }) => {
        const release = find(id)
        if (release === undefined) return MISSING
        if (release.immutable) return invalid('release is immutable')
        if ((JSON.parse(body) as { draft?: boolean }).draft === false && release.draft) publish(release)
        return { status: 200, body: render(find(id) ?? release, place) }
      }
    },
    {
      // On GitHub at a host of its own, which `upload_url` names.
      ...{ method: 'POST', path: /^\/releases\/(\d+)\/assets$/, needs: 'contents' },
      answer: ({ url, body, parts: [id = ''] }) => attach(find(id), url.searchParams.get('name') ?? '', body)
    }
  ]

  /** A tag that does not exist yet is created now, and not with the draft. */
  function publish(release: GithubRelease): void {
    if (!state.tags.has(release.tag)) state.tags.set(release.tag, release.target)
    replace({ ...release, draft: false, immutable: state.immutableReleases })
  }

  function attach(release: GithubRelease | undefined, name: string, body: string): ServiceAnswer {
    if (release === undefined) return MISSING
    if (release.immutable) return invalid('release is immutable')
    if (name === '') return invalid('name is missing')
    if (release.assets.some(asset => asset.name === name)) return invalid('name already exists')
    replace({ ...release, assets: [...release.assets, { name, size: Buffer.byteLength(body) }] })
    return { status: 201, body: { id: nextId(), name, state: 'uploaded' } }
  }
}

function render(release: GithubRelease, { api, repository }: GithubPlace) {
  const { id, tag, target, name, body, draft, immutable, assets } = release
  const base = `${api}/repos/${repository}/releases/${id}`
  return {
    ...{ id, name, body, draft, immutable, prerelease: false, tag_name: tag, target_commitish: target },
    ...{ url: base, upload_url: `${base}/assets{?name,label}`, assets },
    html_url: `https://github.com/${repository}/releases/tag/${tag}`
  }
}
