import { describe, expect, it } from '@jest/globals'
import { shorten } from './shorten.js'

describe('shorten', () => {
  it.each([
    ['arn:aws:ecs:eu-west-1:123456789012:service/prod/api', 'service/prod/api'],
    ['arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/blue/1111222233334444', 'targetgroup/blue/1111…'],
    ['arn:aws-us-gov:ecs:us-gov-west-1:123456789012:cluster/prod', 'cluster/prod'],
    ['account 123456789012', 'account …9012'],
    [
      'User: arn:aws:sts::123456789012:assumed-role/deployer/jane@example.com is not authorized to perform: ecs:UpdateService',
      'User: assumed-role/… is not authorized to perform: ecs:UpdateService'
    ],
    ['key AKIAIOSFODNN7EXAMPLE', 'key …'],
    ['two\nlines', 'two lines'],
    ['started 2026-12-01T10:00:00.000Z with 1234567 requests', 'started 2026-12-01T10:00:00.000Z with 1234567 requests']
  ])('%j', (text, short) => {
    expect(shorten(text)).toBe(short)
  })
})
