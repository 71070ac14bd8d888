import { describe, expect, it } from '@jest/globals'
import { joinSentences } from './join-sentences.js'

describe('joinSentences', () => {
  it.each([
    [
      ['The token included in the request is expired', 'Check it.'],
      'The token included in the request is expired. Check it.'
    ],
    [['It failed.', '', undefined, 'Look.'], 'It failed. Look.'],
    [['AWS said: "no."', 'Look'], 'AWS said: "no." Look'],
    [[' One ', ' two'], 'One. two'],
    [[''], '']
  ])('%j', (sentences, text) => {
    expect(joinSentences(...sentences)).toBe(text)
  })
})
