import { describe, expect, it } from '@jest/globals'
import { findPrevious, type RenderDeploy } from './render-deploy.js'

/** Deploys in the order in which they became live, the last of which is live: `rollback to v1` is one that Render made of an earlier build. */
function deploysOf(...names: readonly string[]): readonly RenderDeploy[] {
  const deploys = names.map((name, index): RenderDeploy => {
    const version = name.replace('rollback to ', '')
    return {
      ...{ id: `dep-${index}`, status: index === names.length - 1 ? 'live' : 'deactivated' },
      trigger: name === version ? 'api' : 'rollback',
      revision: version === 'unknown' ? undefined : { id: version, label: version, images: {}, digests: {} },
      ...{ createdAt: index * 1000, finishedAt: index * 1000 + 500 }
    }
  })
  return deploys.toReversed()
}

describe('what a rollback goes back to', () => {
  it.each([
    ['v1', ['v1', 'v2']],
    ['v2', ['v1', 'v2', 'v3', 'v3']],
    ['v1', ['v1', 'unknown', 'v2']],
    // A rollback is not rolled back.
    ['v1', ['v1', 'v2', 'v3', 'rollback to v2']],
    ['v1', ['v1', 'v2', 'v3', 'rollback to v2', 'v4', 'rollback to v2']],
    ['v2', ['v1', 'v2', 'v3', 'rollback to v2', 'v4']],
    [undefined, ['v1', 'v2', 'rollback to v1']],
    // What it restored is no longer listed.
    [undefined, ['v3', 'rollback to v2']],
    ['v2', ['v3', 'rollback to v2', 'v4']],
    [undefined, ['v1']],
    [undefined, []]
  ])('is %s after %j', (expected, names) => {
    const deploys = deploysOf(...names)
    expect(findPrevious(deploys, deploys[0])?.revision?.id).toBe(expected)
  })
})
