import { describe, expect, it } from '@jest/globals'
import { findFaults } from './find-faults.js'
import type { PlayedRollout } from './play-rollout.js'

const IMAGES = { before: 'shop/api:1', deployed: 'shop/api:2', next: 'shop/api:3', after: 'shop/api:2' }
const ENDED = {
  verdict: 'succeeded',
  code: 'deployed',
  reason: 'r',
  failure: undefined,
  tookMilliseconds: 1,
  steps: []
}
const OBSERVATION = {
  ...{ running: ['api:2'], taskDefinition: 'api:2', strategy: 'ROLLING', hooks: 0, breaker: false, tags: [] },
  ...{ shares: [100, 0], reached: true, status: 'SUCCESSFUL', deploymentStrategy: 'ROLLING', stage: undefined },
  ...{ deploying: 'api:2', deployments: 2 }
}
const PLAYED: PlayedRollout = {
  drawn: { strategy: 'rolling', revision: 'good', interruption: 'nothing', afterMilliseconds: 0 },
  ...{ ended: ENDED, post: undefined, next: undefined, images: IMAGES, observation: OBSERVATION }
}
const kinds = (changes: Partial<PlayedRollout>) => findFaults({ ...PLAYED, ...changes }).map(({ kind }) => kind)
const drawn = (changes: Partial<PlayedRollout['drawn']>) => ({ drawn: { ...PLAYED.drawn, ...changes } })
const back = { ...IMAGES, after: IMAGES.before }

describe('a rollout', () => {
  it.each<[string, Partial<PlayedRollout>]>([
    ['that succeeded', {}],
    [
      'of a bad revision, rolled back',
      { ...drawn({ revision: 'crash' }), ended: { ...ENDED, verdict: 'rolled-back' }, images: back }
    ],
    [
      'that was canceled',
      {
        ...drawn({ interruption: 'canceled' }),
        ended: { ...ENDED, verdict: 'cancelled' },
        post: 'no failure',
        images: back
      }
    ],
    [
      'whose run was killed, and whose next run succeeded',
      { ended: undefined, next: ENDED, images: { ...IMAGES, after: IMAGES.next } }
    ]
  ])('%s has no fault', (_, changes) => {
    expect(kinds(changes)).toEqual([])
  })

  it.each<[string, string, Partial<PlayedRollout>]>([
    ['wrong verdict', 'of a bad revision that succeeded', drawn({ revision: 'sick' })],
    ['wrong verdict', 'reported as a success while the revision before runs', { images: back }],
    ['wrong verdict', 'whose next run failed', { ended: undefined, next: { ...ENDED, verdict: 'failed' } }],
    ['wrong verdict', 'whose post failed', { ended: undefined, post: 'Unexpected error' }],
    ['orphan', 'that left tasks of another revision', { observation: { ...OBSERVATION, running: ['api:1', 'api:2'] } }],
    ['stale tag', 'that left a tag', { observation: { ...OBSERVATION, tags: ['deploy-kit:x'] } }],
    ['stale configuration', 'that left hooks', { observation: { ...OBSERVATION, hooks: 1 } }],
    ['lost traffic', 'that left a split', { observation: { ...OBSERVATION, shares: [80, 20] } }]
  ])('has the fault "%s": %s', (kind, _, changes) => {
    expect(kinds(changes)).toEqual([kind])
  })
})
