import { describe, expect, it } from '@jest/globals'
import { shiftAccount } from '../../../../../test/fakes/shift-account.js'

const killed = () => Promise.reject(new TypeError('killed'))
const SERVES_AS_BEFORE = { configuration: { strategy: 'ROLLING' }, tags: [], newest: undefined }

describe('post of a canary whose main was killed', () => {
  it('before UpdateService was sent changes nothing, and reports it', async () => {
    const { step, kinds, platform } = shiftAccount()
    const lost = step({ tag: killed })
    await expect(lost.run()).rejects.toThrow('killed')
    await lost.finish()
    expect(lost.summaryText()).toContain('no update had been sent: the service was not changed and runs api:1')
    expect(kinds()).toEqual([])
    expect(platform.truth()).toMatchObject(SERVES_AS_BEFORE)
  })

  it.each(['rollback', 'leave'])(
    'while UpdateService was on its way, and that never arrived, removes its tags (on-cancel: %s)',
    async onCancel => {
      const { step, kinds, platform } = shiftAccount()
      const lost = step({ update: killed })
      await expect(lost.run({ 'on-cancel': onCancel })).rejects.toThrow('killed')
      await lost.finish()
      expect(lost.summaryText()).toContain('its update did not reach ECS: the service was not changed and runs api:1')
      expect(kinds()).toEqual(['tag', 'untag'])
      expect(platform.truth()).toMatchObject(SERVES_AS_BEFORE)
    }
  )

  it('with `on-cancel: leave`, once ECS had completed it, restores the configuration and reports success', async () => {
    const { step, kinds, platform } = shiftAccount()
    const left = step({ cancelAt: /^SUCCESSFUL: 100% of traffic/ })
    expect(await left.run({ 'on-cancel': 'leave' })).toMatchObject({ verdict: 'cancelled' })
    expect(kinds()).not.toContain('configure')
    await left.finish()
    expect(left.summaryText()).toContain('api:2 is serving 100% of traffic.')
    expect(left.summaryText()).not.toContain('continues (`on-cancel: leave`)')
    expect(platform.truth()).toMatchObject({ configuration: { strategy: 'ROLLING', lifecycleHooks: [] }, tags: [] })
  })
})
