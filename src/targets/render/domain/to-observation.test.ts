import { describe, expect, it } from '@jest/globals'
import { CANARY, OTHER, sampleDeploy, sampleRef, STABLE } from '../../../../test/fakes/render/sample-deploys.js'
import type { RenderDeploy } from './render-deploy.js'
import { toObservation, type RenderFacts } from './to-observation.js'

const before = (status: string) => sampleDeploy(1, status, { commit: STABLE })
const facts = (given: Partial<RenderFacts> = {}): RenderFacts => ({
  ...{ now: 60_000, liveSince: () => 50_000, verified: new Set<string>(), canceled: new Set<string>(), ...given }
})
const look = (deploys: readonly RenderDeploy[], ref = sampleRef(), known = facts()) => {
  const { phase, canaryPercent, cause, successor } = toObservation(ref, deploys, known)
  return [phase, canaryPercent, cause ?? successor?.label]
}

describe('a deploy over a live one', () => {
  it.each([
    ['created', ['starting', 0, undefined]],
    ['queued', ['starting', 0, undefined]],
    ['build_in_progress', ['progressing', 0, undefined]],
    ['pre_deploy_in_progress', ['progressing', 0, undefined]],
    ['update_in_progress', ['progressing', 0, undefined]],
    ['live', ['paused', 100, undefined]],
    ['build_failed', ['failed', 0, undefined]],
    ['pre_deploy_failed', ['failed', 0, undefined]],
    ['update_failed', ['rolled-back', 0, 'never-healthy']],
    ['canceled', ['stopped', 0, undefined]],
    ['defrosting', ['unknown', undefined, undefined]]
  ])('that is %s', (status, expected) => {
    expect(look([sampleDeploy(2, status), before(status === 'live' ? 'deactivated' : 'live')])).toEqual(expected)
  })

  it('that Render does not show is absent', () => {
    expect(look([before('live')])).toEqual(['absent', 0, undefined])
  })

  it('that passed its gates has succeeded', () => {
    const known = facts({ verified: new Set(['dep-2']) })
    expect(look([sampleDeploy(2, 'live'), before('deactivated')], sampleRef(), known)).toEqual([
      'succeeded',
      100,
      undefined
    ])
  })

  it('that this run canceled is rolled back', () => {
    const known = facts({ canceled: new Set(['dep-2']) })
    expect(look([sampleDeploy(2, 'canceled'), before('live')], sampleRef(), known)).toEqual([
      'rolled-back',
      0,
      undefined
    ])
  })

  it('that is not healthy, and had nothing before it, has failed', () => {
    const ref = sampleRef({ stable: undefined, lastBefore: undefined })
    expect(look([sampleDeploy(2, 'update_failed')], ref)).toEqual(['failed', 0, 'never-healthy'])
  })

  it.each([
    ['canceled', 'update_in_progress', ['superseded', undefined, 'deploy dep-3 of 3333333']],
    ['deactivated', 'live', ['superseded', undefined, 'deploy dep-3 of 3333333']],
    ['live', 'queued', ['superseded', undefined, 'deploy dep-3 of 3333333']],
    ['live', 'canceled', ['paused', 100, undefined]],
    ['live', 'build_failed', ['paused', 100, undefined]],
    ['build_in_progress', 'queued', ['progressing', 0, undefined]]
  ])('that is %s, when a deploy of another revision is %s', (own, later, expected) => {
    const other = sampleDeploy(3, later, { commit: OTHER })
    expect(look([other, sampleDeploy(2, own), before('deactivated')])).toEqual(expected)
  })

  it('is no deploy of another revision that was made at the same time', () => {
    const other = sampleDeploy(3, 'live', { commit: OTHER })
    expect(look([other, before('deactivated')])).toEqual(['absent', 0, undefined])
  })

  it('is no earlier deploy of the same revision', () => {
    const ref = sampleRef({ lastBefore: 'dep-2' })
    expect(look([sampleDeploy(2, 'build_failed'), before('live')], ref)).toEqual(['absent', 0, undefined])
  })

  it('is found by its ID while Render does not show its commit', () => {
    const own = sampleDeploy(2, 'created', { commit: '' })
    expect(look([own, before('live')], sampleRef({ deployId: 'dep-2' }))).toEqual(['starting', 0, undefined])
  })

  it('is the newer one of two of the same revision', () => {
    const deploys = [sampleDeploy(3, 'build_in_progress'), sampleDeploy(2, 'canceled'), before('live')]
    expect(look(deploys, sampleRef({ deployId: 'dep-2' }))).toEqual(['progressing', 0, undefined])
  })
})

describe('the rollback of a live deploy', () => {
  it.each([
    ['created', 'live', ['rolling-back', 100, undefined]],
    ['queued', 'live', ['rolling-back', 100, undefined]],
    ['build_in_progress', 'live', ['rolling-back', 100, undefined]],
    ['pre_deploy_in_progress', 'live', ['rolling-back', 100, undefined]],
    ['update_in_progress', 'live', ['rolling-back', 100, undefined]],
    ['live', 'deactivated', ['rolled-back', 0, undefined]],
    ['build_failed', 'live', ['rollback-failed', 100, undefined]],
    ['pre_deploy_failed', 'live', ['rollback-failed', 100, undefined]],
    ['update_failed', 'live', ['rollback-failed', 100, undefined]],
    ['canceled', 'live', ['rollback-failed', 100, undefined]],
    ['thawing', 'live', ['unknown', undefined, undefined]]
  ])('that is %s', (status, own, expected) => {
    const back = sampleDeploy(3, status, { commit: STABLE, trigger: 'rollback' })
    expect(look([back, sampleDeploy(2, own), before('deactivated')])).toEqual(expected)
  })

  it('that fails as a rollout of its own is a failure, and no rollback', () => {
    const ref = sampleRef({ isWayBack: true })
    expect(look([sampleDeploy(2, 'update_failed'), before('live')], ref)).toEqual(['failed', 0, 'never-healthy'])
  })

  it('that another deploy follows is superseded', () => {
    const ref = sampleRef({ isWayBack: true })
    const later = sampleDeploy(3, 'live', { commit: STABLE })
    expect(look([later, sampleDeploy(2, 'deactivated'), before('deactivated')], ref)[0]).toBe('superseded')
  })
})

it('keeps the revisions', () => {
  const { canary, stable } = toObservation(sampleRef(), [], facts())
  expect([canary.id, stable?.id]).toEqual([CANARY, STABLE])
})
