import { describe, expect, it } from '@jest/globals'
import { DEPLOY_STATUSES, isDead, isInProgress, stageOf } from './deploy-status.js'

describe('the status of a deploy', () => {
  it.each([
    ['created', 'waiting', 'in progress'],
    ['queued', 'waiting', 'in progress'],
    ['build_in_progress', 'building', 'in progress'],
    ['pre_deploy_in_progress', 'pre-deploy', 'in progress'],
    ['update_in_progress', 'updating', 'in progress'],
    ['live', 'live', 'served'],
    ['deactivated', 'replaced', 'served'],
    ['build_failed', 'build-failed', 'never served'],
    ['pre_deploy_failed', 'pre-deploy-failed', 'never served'],
    ['update_failed', 'update-failed', 'never served'],
    ['canceled', 'canceled', 'never served'],
    ['thawing', 'unknown', 'served'],
    ['', 'unknown', 'served'],
    ['constructor', 'unknown', 'served']
  ])('%s is %s', (status, stage, what) => {
    const found = stageOf(status)
    const seen = isInProgress(found) ? 'in progress' : isDead(found) ? 'never served' : 'served'
    expect([found, seen]).toEqual([stage, what])
  })

  it('has eleven values', () => {
    expect(DEPLOY_STATUSES).toHaveLength(11)
  })
})
