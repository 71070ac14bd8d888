import { expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'

it('the recorded times are of test files that are there', () => {
  const seconds = JSON.parse(readFileSync('test/jest/seconds.json', 'utf8')) as Readonly<Record<string, number>>
  const files = Object.keys(seconds)
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter(file => !existsSync(file))).toEqual([])
  expect(Object.values(seconds).filter(each => !(each > 0))).toEqual([])
})
