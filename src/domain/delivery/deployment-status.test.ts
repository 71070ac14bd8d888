import { describe, expect, it } from '@jest/globals'
import { VERDICTS_WORST_FIRST } from '../rollout/verdict.js'
import { describeStatus, readVerdict, stateFor } from './deployment-status.js'

describe('describeStatus', () => {
  it.each(VERDICTS_WORST_FIRST.map(verdict => [verdict]))(
    'writes the verdict %s so that it can be read back',
    verdict => {
      expect(readVerdict(describeStatus(verdict, 'whatever: it was'))).toBe(verdict)
    }
  )

  it('reports a rollback once', () => {
    const reason =
      'Rolled back at 20%: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). api:3 is serving 100% of traffic.'
    expect(describeStatus('rolled-back', reason)).toBe(
      'rolled-back: at 20%: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). api:3 is serving 100% of traffic.'
    )
  })

  it('is cut at a word to the 140 characters that GitHub takes, emoji and line ends included', () => {
    const text = describeStatus('rolled-back', 'errors rose\n🚨 '.repeat(40))
    expect(text.length).toBeLessThanOrEqual(140)
    expect(text).toMatch(/^rolled-back: errors rose 🚨 .*(?:errors|rose|🚨)…$/u)
  })
})

describe('stateFor', () => {
  it('does not call a cancelled or unknown deployment a failure', () => {
    expect(VERDICTS_WORST_FIRST.map(verdict => [verdict, stateFor(verdict)])).toEqual([
      ['failed', 'failure'],
      ['unknown', 'error'],
      ['timed-out', 'failure'],
      ['cancelled', 'error'],
      ['rolled-back', 'failure'],
      ['superseded', 'inactive'],
      ['paused', 'in_progress'],
      ['succeeded', 'success']
    ])
  })
})

describe('readVerdict', () => {
  it.each([[undefined], [''], ['succeeded'], ['Deployment succeeded: all good']])('finds none in %j', text => {
    expect(readVerdict(text)).toBeUndefined()
  })
})
