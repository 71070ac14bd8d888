import { describe, expect, it } from '@jest/globals'
import { latestRelease, nextVersions, readVersion } from './release-version.js'

describe('readVersion', () => {
  it.each([
    '',
    'v1.2.3',
    '1.2',
    '1.2.3-rc.1',
    '1.2.3+build',
    '01.2.3',
    '1.2.3\n',
    ' 1.2.3',
    '1.2.9999999',
    '1.2.3 && ls'
  ])('reads no version in %j', text => {
    expect(readVersion(text)).toBeUndefined()
  })

  it('reads three numbers', () => {
    expect(readVersion('1.0.12')).toEqual({ major: 1, minor: 0, patch: 12 })
  })
})

describe('latestRelease', () => {
  it('compares numbers, and ignores tags that move and versions before a release', () => {
    expect(latestRelease(['v1', 'rc', 'v1.9.0', 'v1.10.0', 'v1.11.0-rc.1', '1.12.0', ''])).toEqual({
      major: 1,
      minor: 10,
      patch: 0
    })
  })

  it('is undefined before the first release', () => {
    expect(latestRelease(['rc'])).toBeUndefined()
  })
})

describe('nextVersions', () => {
  it('begins with 1.0.0', () => {
    expect(nextVersions(undefined)).toEqual({ major: '1.0.0' })
  })

  it('resets the numbers to the right', () => {
    expect(nextVersions({ major: 1, minor: 4, patch: 2 })).toEqual({ major: '2.0.0', minor: '1.5.0', patch: '1.4.3' })
  })
})
