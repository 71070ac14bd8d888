import { expect, it } from '@jest/globals'
import { readSiteOptions } from './site-options.js'

it('a site is of the main branch, offers only itself, and is below the name of the repository', () => {
  expect(readSiteOptions([])).toEqual({
    version: 'next',
    versions: ['next'],
    base: '/deploy-kit/',
    folder: 'build/site'
  })
})

it('a site offers the versions that are named', () => {
  expect(readSiteOptions(['--version', 'v1', '--versions', 'v1,next', '--base', '/'])).toMatchObject({
    version: 'v1',
    versions: ['v1', 'next'],
    base: '/'
  })
})

it('help is no site', () => {
  expect(readSiteOptions(['--help'])).toBeUndefined()
})

it.each([
  [['--version', 'main'], '--version: expected next or v1, got "main".'],
  [['--version', 'v1', '--versions', 'next'], '--versions: "v1" is missing.'],
  [['--base', 'deploy-kit'], '--base: expected a path such as /deploy-kit/, got "deploy-kit".']
])('%j is refused', (argv, message) => {
  expect(() => readSiteOptions(argv)).toThrow(message)
})
