import { describe, expect, it } from '@jest/globals'
import { BEDS, ECS_BEDS } from './beds.js'
import { renderBed } from './beds/render/render-bed.js'
import { expectEnded, expectOnly, onStage, untilEnded } from './case.js'

describe('a rollback whose job is canceled', () => {
  it.each(BEDS.filter(bed => !ECS_BEDS.includes(bed)).map(bed => [bed.name, bed] as const))(
    'is completed: %s',
    (_, bed) =>
      onStage(bed, async stage => {
        expectEnded(await untilEnded(stage, stage.start('good')), 'succeeded')
        const at = { effect: 1, when: 'after', does: 'cancel' } as const
        const back = stage.start('stable', { purpose: 'rollback', calls: { at } })
        expectEnded(await untilEnded(stage, back), 'succeeded')
        // Render rolls back by one request.
        expect(back.effects()).toBeGreaterThanOrEqual(bed === renderBed ? 1 : 2)
        await expectOnly(stage, 'stable')
      })
  )
})
