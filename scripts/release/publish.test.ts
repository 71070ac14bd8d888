import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGithubService, type GithubService } from '../../local/services/github/github-service.js'
import { moveMajorTag, moveTag, publishRelease, type Repository } from './publish.js'

const [OLD, COMMIT, OTHER] = ['a', 'b', 'c'].map(digit => digit.repeat(40)) as [string, string, string]
const TAG = 'v1.5.0'

let github: GithubService
let repository: Repository
let folder: string
let asset: string

beforeEach(async () => {
  github = await startGithubService()
  github.permissions = { contents: 'write' }
  for (const sha of [OLD, COMMIT, OTHER])
    github.commits.push({ sha, message: '', login: 'ada', date: '2027-01-31T00:00:00Z' })
  repository = { api: github.origin, name: github.repository, token: github.token }
  folder = await mkdtemp(join(tmpdir(), 'publish-'))
  asset = join(folder, 'deploy-kit.cdx.json')
  await writeFile(asset, '{}')
})

afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true })
})

const publish = (commit = COMMIT) => publishRelease(repository, { tag: TAG, commit, notes: 'Notes', assets: [asset] })

describe('moveTag', () => {
  it('creates a tag, and moves it also backwards', async () => {
    await moveTag(repository, 'rc', COMMIT)
    await moveTag(repository, 'rc', OLD)
    expect(github.tags.get('rc')).toBe(OLD)
  })

  it('shows the message of GitHub where the token may not write', async () => {
    github.permissions = { contents: 'read' }
    await expect(moveTag(repository, 'rc', COMMIT)).rejects.toThrow(
      'GitHub answered 403 (Resource not accessible by integration) where 201 was expected.'
    )
  })
})

describe('publishRelease', () => {
  it('attaches the files before it publishes, and the tag is that of the commit', async () => {
    expect(await publish()).toBe(`https://github.com/${github.repository}/releases/tag/${TAG}`)
    expect(github.releases).toMatchObject([
      { tag: TAG, body: 'Notes', draft: false, immutable: true, assets: [{ name: 'deploy-kit.cdx.json', size: 2 }] }
    ])
    expect(github.tags.get(TAG)).toBe(COMMIT)
  })

  it('publishes nothing where the tag is that of another commit', async () => {
    github.tags.set(TAG, OTHER)
    await expect(publish()).rejects.toThrow(
      `The tag ${TAG} points to ${OTHER}, not to ${COMMIT}. Delete the tag, or release the next version.`
    )
    expect(github.releases).toEqual([])
  })

  it.each(['POST', 'PATCH'])('continues where the answer to a %s was lost', async method => {
    github.fail({ kind: 'reset', when: 'after' }, { times: 1, method })
    await expect(publish()).rejects.toThrow()
    await publish()
    expect(github.releases).toHaveLength(1)
    expect(github.releases).toMatchObject([{ draft: false, assets: [{ name: 'deploy-kit.cdx.json' }] }])
  })

  it('fails where the repository lets a release be changed later', async () => {
    github.immutableReleases = false
    await expect(publish()).rejects.toThrow(
      `The release ${TAG} is not immutable. Enable immutable releases in the settings of the repository, and delete this release.`
    )
  })
})

describe('moveMajorTag', () => {
  it('moves the major tag to the release', async () => {
    github.tags.set('v1', OLD)
    await publish()
    await moveMajorTag(repository, { tag: TAG, majorTag: 'v1', commit: COMMIT })
    expect(github.tags.get('v1')).toBe(COMMIT)
  })

  it('does not follow a tag that was moved after the tests', async () => {
    github.tags.set('v1', OLD)
    github.tags.set(TAG, OTHER)
    await expect(moveMajorTag(repository, { tag: TAG, majorTag: 'v1', commit: COMMIT })).rejects.toThrow(
      `The tag ${TAG} points to ${OTHER}, not to ${COMMIT}. v1 was not moved.`
    )
    expect(github.tags.get('v1')).toBe(OLD)
  })
})
