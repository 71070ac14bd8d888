import { describe, expect, it } from '@jest/globals'
import { isRepositoryName } from './repository-name.js'

describe('isRepositoryName', () => {
  it.each(['octo/shop', 'octo-org/.github', 'mona_corp/shop.api', 'a/b'])('takes %s', text => {
    expect(isRepositoryName(text)).toBe(true)
  })

  it.each([
    '../shop',
    './shop',
    '.octo/shop',
    'octo/..',
    'octo/.',
    'octo',
    'octo/shop/x',
    'octo /shop',
    'octo/sh op',
    '/x'
  ])('refuses %j', text => {
    expect(isRepositoryName(text)).toBe(false)
  })
})
