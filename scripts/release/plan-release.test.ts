import { describe, expect, it } from '@jest/globals'
import { planRelease, type Contract, type ReleaseRequest } from './plan-release.js'

const COMMIT = 'a'.repeat(40)
const RELEASED: Contract = {
  interface: { 'action.yml': { inputs: { service: { required: true } }, outputs: ['verdict', 'reason'] } },
  schemas: { 'gates.v1.json': { type: 'object', required: [] } }
}
const BREAKING: Contract = {
  ...RELEASED,
  interface: { 'action.yml': { inputs: { service: { required: true } }, outputs: ['verdict'] } }
}

const REQUEST: ReleaseRequest = {
  version: '1.5.0',
  ref: 'refs/heads/main',
  commit: COMMIT,
  head: COMMIT,
  tags: ['v1', 'v1.4.2'],
  changelog: '# Changelog\n\n## UNRELEASED\n\n## 1.5.0 (2027-01-31)\n\n- A thing.\n',
  packageVersion: '1.5.0',
  now: RELEASED,
  released: RELEASED
}

/** The same with another version everywhere. */
function request(version: string, change: Partial<ReleaseRequest> = {}): ReleaseRequest {
  return {
    ...REQUEST,
    version,
    packageVersion: version,
    changelog: REQUEST.changelog.replace('1.5.0', version),
    ...change
  }
}

function refusalsOf(asked: ReleaseRequest): readonly string[] {
  const plan = planRelease(asked)
  return 'refusals' in plan ? plan.refusals : []
}

describe('a release', () => {
  it('has a tag, the tag of its major version, and notes', () => {
    expect(planRelease(REQUEST)).toEqual({
      step: 'minor',
      tag: 'v1.5.0',
      majorTag: 'v1',
      notes: '- A thing.\n\n### Public interface\n\nUnchanged.\n'
    })
  })

  it('shows in a major version what breaks callers', () => {
    expect(planRelease(request('2.0.0', { now: BREAKING }))).toMatchObject({
      majorTag: 'v2',
      notes: '- A thing.\n\n### Public interface\n\nBreaking:\n\n- `action.yml`: output `reason` was removed.\n'
    })
  })

  it('may be the first one, which is compared with nothing', () => {
    expect(planRelease(request('1.0.0', { tags: ['rc'], released: undefined }))).toMatchObject({
      step: 'major',
      tag: 'v1.0.0'
    })
  })
})

describe('nothing is released', () => {
  it.each<[string, ReleaseRequest, string]>([
    [
      'from another branch',
      { ...REQUEST, ref: 'refs/heads/fix' },
      'Releases are made from main, not from refs/heads/fix. Run the workflow on main.'
    ],
    [
      'from a tag named main',
      { ...REQUEST, ref: 'refs/tags/main' },
      'Releases are made from main, not from refs/tags/main. Run the workflow on main.'
    ],
    [
      'from a commit that is no longer the newest',
      { ...REQUEST, head: 'b'.repeat(40) },
      'main has moved from aaaaaaaaaaaa to bbbbbbbbbbbb since this run started. Start it again.'
    ],
    [
      'as something that is no version',
      { ...REQUEST, version: '1.5' },
      '"1.5" is not a version. Enter three numbers, for example 1.4.2.'
    ],
    ['twice', request('1.4.2'), 'The tag v1.4.2 exists. A release never moves: choose the next version.'],
    ['with a gap', request('1.6.0'), 'The version after 1.4.2 is 2.0.0 or 1.5.0 or 1.4.3, not 1.6.0.'],
    ['backwards', request('1.3.0'), 'The version after 1.4.2 is 2.0.0 or 1.5.0 or 1.4.3, not 1.3.0.'],
    [
      'as a minor version that breaks callers',
      { ...REQUEST, now: BREAKING },
      'Version 1.5.0 would break callers. Release 2.0.0, or revert these changes:\n- `action.yml`: output `reason` was removed.'
    ],
    [
      'as a patch whose gates file demands more',
      request('1.4.3', {
        now: { ...RELEASED, schemas: { 'gates.v1.json': { type: 'object', required: ['errors'] } } }
      }),
      'Version 1.4.3 would break callers. Release 2.0.0, or revert these changes:\n- `schemas/gates.v1.json`: `# required "errors"` is now required.'
    ],
    [
      'without a section in the changelog',
      { ...REQUEST, changelog: '## UNRELEASED\n\n- A thing.\n' },
      'CHANGELOG.md has no section 1.5.0. Run `npm run release:prepare -- 1.5.0`, and merge its changes.'
    ],
    [
      'while changes wait below its section',
      { ...REQUEST, changelog: REQUEST.changelog.replace('UNRELEASED\n', 'UNRELEASED\n\n- Another.\n') },
      'CHANGELOG.md still has changes below "## UNRELEASED". Run `npm run release:prepare -- 1.5.0`, and merge its changes.'
    ],
    [
      'with another version in package.json',
      { ...REQUEST, packageVersion: '1.4.2' },
      'package.json has version 1.4.2. Run `npm run release:prepare -- 1.5.0`, and merge its changes.'
    ]
  ])('%s', (_, asked, refusal) => {
    expect(refusalsOf(asked)).toEqual([refusal])
  })

  it('and what was typed cannot write to the log of the run', () => {
    expect(refusalsOf({ ...REQUEST, version: '1\n::error::x' })).toEqual([
      '"1?::error::x" is not a version. Enter three numbers, for example 1.4.2.'
    ])
  })
})
