import { expect, it } from '@jest/globals'
import { explainLost } from './lost-request.js'

it('names a port that fetch refuses to use', () => {
  const error = new TypeError('fetch failed', { cause: new Error('bad port') })

  expect(explainLost(error)).toEqual({ sentence: 'HTTP clients refuse this port', mayHaveArrived: false })
})
