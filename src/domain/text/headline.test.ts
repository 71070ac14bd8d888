import { describe, expect, it } from '@jest/globals'
import { splitHeadline } from './headline.js'

const BACK =
  'Rolled back at 20%: canary failed 25% of requests (30 of 120), stable 0% (0 of 479). api:3 is serving 100% of traffic.'

describe('splitHeadline', () => {
  it('keeps a text of 25 words or fewer whole', () => {
    expect(splitHeadline(BACK)).toEqual({ headline: BACK })
  })

  it('takes the sentences that fit, and puts the others below', () => {
    const more = 'The rollback took 12s at 14:05 UTC. Check the logs (`aws logs tail`).'
    expect(splitHeadline(`${BACK} ${more}`)).toEqual({ headline: BACK, explanation: more })
  })

  it('cuts a first sentence that is too long, and keeps the whole text below', () => {
    const long = `ECS reported: ${'task '.repeat(40)}stopped. Try again.`
    const { headline, explanation } = splitHeadline(long)
    expect(headline.split(' ')).toHaveLength(25)
    expect(headline).toMatch(/^ECS reported: task .* task…$/)
    expect(explanation).toBe(long)
  })

  it.each([
    ['Chinese', '部署失败，因为目标不健康。'.repeat(100)],
    ['one word', `https://example.com/${'a'.repeat(5_000)}`]
  ])('bounds a text without blanks: %s', (_, text) => {
    const { headline, explanation } = splitHeadline(text)
    expect(headline.length).toBeLessThanOrEqual(300)
    expect(headline).toMatch(/…$/)
    expect(explanation).toBe(text)
  })

  it('ends no sentence inside an address, a version or an open quotation', () => {
    const text = 'https://api.example.com/v1.2 failed "twice." Then it was stopped (v1.2). Done.'
    expect(splitHeadline(text)).toEqual({ headline: text })
  })

  it.each(['', ' ', '\n'])('makes an empty headline of %j', text => {
    expect(splitHeadline(text)).toEqual({ headline: '' })
  })
})
