import { expect, test } from '@jest/globals'
import { parseQueryParameters } from './parse-query-parameters.js'

const parse = (text: string) => parseQueryParameters(new URLSearchParams(text))

test('members become lists, in the order of their numbers', () => {
  const names = Array.from({ length: 11 }, (_, index) => `Names.member.${11 - index}=n${11 - index}`).join('&')
  expect(parse(names).Names).toEqual(Array.from({ length: 11 }, (_, index) => `n${index + 1}`))
})

test('structures and lists nest', () => {
  const weight = 'Actions.member.1.ForwardConfig.TargetGroups.member.2.Weight=10'
  const arn = 'Actions.member.1.ForwardConfig.TargetGroups.member.1.TargetGroupArn=arn%3Aa'
  expect(parse(`${weight}&${arn}&Actions.member.1.Type=forward`)).toEqual({
    Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: 'arn:a' }, { Weight: '10' }] } }]
  })
})

test('scalars stay strings, also where they look like numbers', () => {
  expect(parse('Name=007&Enabled=true')).toEqual({ Name: '007', Enabled: 'true' })
})

test('names of object internals are plain names', () => {
  const shape = parse('__proto__.polluted=yes&constructor=x')
  expect(Object.hasOwn(shape, 'constructor')).toBe(true)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
