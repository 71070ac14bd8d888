import { describe, expect, it } from '@jest/globals'
import { nextReleases } from './next-releases.js'
import type { StoredRelease } from './release.js'

const release = (version: number, servedSince = version * 1000): StoredRelease => ({
  ...{ id: `api.${String(version).repeat(16)}.${'0'.repeat(16)}`, label: `v${version}`, parts: [] },
  ...{ servedSince, run: undefined }
})
const labelsOf = (releases: readonly StoredRelease[]) => releases.map(({ label }) => label)
const [v1, v2, v3] = [1, 2, 3].map(version => release(version)) as [StoredRelease, StoredRelease, StoredRelease]

describe('the releases that a server keeps', () => {
  it('are the newest, with the one that was stable and is not recorded yet', () => {
    const found = { stable: v2, stored: [v1] }
    expect(labelsOf(nextReleases(v3, found, { isWayBack: false, keep: 5 }))).toEqual(['v3', 'v2', 'v1'])
    expect(labelsOf(nextReleases(v3, found, { isWayBack: false, keep: 2 }))).toEqual(['v3', 'v2'])
  })

  it('have one that is deployed again once, as the newest', () => {
    const found = { stable: v3, stored: [v3, v2, v1] }
    const kept = nextReleases(release(1, 9000), found, { isWayBack: false, keep: 5 })
    expect(labelsOf(kept)).toEqual(['v1', 'v3', 'v2'])
  })

  it('do not include what was rolled back: a second rollback goes further back', () => {
    const once = nextReleases(release(2, 9000), { stable: v3, stored: [v3, v2, v1] }, { isWayBack: true, keep: 5 })
    expect(labelsOf(once)).toEqual(['v2', 'v1'])
    const [stable] = once
    const twice = nextReleases(release(1, 9500), { stable, stored: once }, { isWayBack: true, keep: 5 })
    expect(labelsOf(twice)).toEqual(['v1'])
  })

  it('do not include what a rollback to an unrecorded release replaced', () => {
    const found = { stable: v3, stored: [v2, v1] }
    const kept = nextReleases(release(9, 9000), found, { isWayBack: true, keep: 5 })
    expect(labelsOf(kept)).toEqual(['v9', 'v2', 'v1'])
  })
})
