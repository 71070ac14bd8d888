import { expect, test } from '@jest/globals'
import { readLocalOptions } from './read-local-options.js'

test('without flags the port is known and the time is real', () => {
  expect(readLocalOptions([])).toEqual({ port: 4599, rate: 1, runtime: 'process', seed: 1 })
})

test('flags are read', () => {
  const argv = ['--port', '0', '--rate', '60', '--runtime', 'docker', '--seed', '7', '--registry', 'docker-registry']
  expect(readLocalOptions(argv)).toEqual({
    port: 0,
    rate: 60,
    runtime: 'docker',
    seed: 7,
    registry: 'docker-registry'
  })
})

test.each([
  ['--port', '70000'],
  ['--rate', '0'],
  ['--rate', 'fast'],
  ['--runtime', 'podman'],
  ['--seed', '-1']
])('%s %s is refused', (flag, value) => {
  expect(() => readLocalOptions([`${flag}=${value}`])).toThrow(flag)
})
