import { expect, test } from '@jest/globals'
import { normalize } from './normalize.js'

test('times, ids and tokens get placeholders, at any depth', () => {
  expect(
    normalize({
      $metadata: { requestId: 'x' },
      at: new Date(0),
      millis: 1_700_000_000_000,
      arn: 'arn:aws:ecs:eu-west-1:123456789012:task/demo/0123456789abcdef0123456789abcdef',
      list: [{ SessionToken: 'abc', id: 'ecs-svc/8178973867901949221' }],
      none: undefined
    })
  ).toEqual({
    at: '<time>',
    millis: '<time>',
    arn: 'arn:aws:ecs:eu-west-1:123456789012:task/demo/<id>',
    list: [{ SessionToken: '<made up>', id: 'ecs-svc/<id>' }]
  })
})

test('what both must agree on stays', () => {
  const value = { port: 80, name: 'web', digest: `sha256:${'a'.repeat(64)}`, enabled: false }
  expect(normalize(value)).toEqual(value)
})
