import { describe, expect, it } from '@jest/globals'
import { planTags } from './image-tags.js'
import { readSourceState } from './source-state.js'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const event = { repository: { default_branch: 'main' } }
const at = (ref: string) => readSourceState({ GITHUB_SHA: COMMIT, GITHUB_REF: ref }, event, undefined)
const names = (rules: readonly string[], ref: string) => planTags(rules, at(ref)).tags.map(({ name }) => name)

describe('planTags', () => {
  it.each([
    ['refs/heads/main', ['main', 'latest']],
    ['refs/heads/feature/New login!', ['feature-New-login-']],
    ['refs/heads/..odd', ['odd']],
    ['refs/pull/12/merge', ['pr-12']],
    ['refs/tags/v1.2.3', ['1.2.3', '1.2', '1']],
    ['refs/tags/0.3.1', ['0.3.1', '0.3']],
    ['refs/tags/v2.0.0-rc.1', ['2.0.0-rc.1']],
    ['refs/tags/v1.2.3+build.5', ['1.2.3-build.5', '1.2', '1']],
    ['refs/tags/nightly', []]
  ])('makes of %s the tags %j', (ref, expected) => {
    expect(names(['branch', 'pr', 'semver', 'latest'], ref)).toEqual(expected)
  })

  it('names the commit in full and in short, and keeps other words unchanged, each once', () => {
    expect(names(['sha', 'short-sha', 'stable', 'sha'], 'refs/heads/x')).toEqual([COMMIT, '0123456', 'stable'])
  })

  it('prefers the commit that is checked out to the one of the event', () => {
    const source = readSourceState({ GITHUB_SHA: COMMIT }, event, { commit: 'f'.repeat(40), committedAt: 1 })
    expect(planTags(['sha'], source).tags).toEqual([{ name: 'f'.repeat(40), permanence: 'fixed' }])
  })

  it('reports which rules made nothing', () => {
    expect(planTags(['sha', 'pr', 'latest'], at('refs/heads/topic')).unused).toEqual(['pr', 'latest'])
  })

  it.each([
    ['refs/tags/v1.2', 'Git tag "v1.2" has a version with 2 numbers; expected MAJOR.MINOR.PATCH'],
    ['refs/tags/v1.2.3.4', 'Git tag "v1.2.3.4" has a version with 4 numbers'],
    ['refs/tags/release-1.2.3', 'Git tag "release-1.2.3" has other text before or after its version'],
    ['refs/tags/nightly', 'Git tag "nightly" is not a version']
  ])('reports why %s makes no version', (ref, sentence) => {
    const [reason = ''] = planTags(['semver', 'sha'], at(ref)).reasons
    expect(reason.startsWith(`semver adds no tag: ${sentence}`)).toBe(true)
  })

  it.each(['refs/heads/main', 'refs/tags/v1.2.3'])('explains nothing for %s', ref => {
    expect(planTags(['semver', 'sha'], at(ref)).reasons).toEqual([])
  })

  it.each(['a b', '-x', 'x/y', 'ü', `x${'y'.repeat(128)}`])('refuses "%s"', word => {
    const rules = ['latest', word]
    expect(() => planTags(rules, at('refs/heads/main'))).toThrow(
      /^Input "tags": entry 2 .+ is neither a rule \(sha, short-sha/
    )
  })
})
