import { describe, expect, it } from '@jest/globals'
import { markdownText } from './markdown-text.js'

describe('markdownText', () => {
  it.each([
    ['fixes #12', 'fixes #&#8203;12'],
    ['fixes octo-org/shop#12', 'fixes octo-org/shop#&#8203;12'],
    ['closes GH-12 and gh-13', 'closes GH-&#8203;12 and gh-&#8203;13'],
    ['cc @octocat', 'cc &#64;&#8203;octocat'],
    ['cc @octo-org/on-call', 'cc &#64;&#8203;octo-org/on-call'],
    ['octo-org/shop@1a2b3c4', 'octo-org/shop&#64;&#8203;1a2b3c4'],
    ['https://github.com/octo-org/shop/issues/12', 'https&#58;//github.com/octo-org/shop/issues/12'],
    ['laugh-ghost GHOST-1', 'laugh-ghost GHOST-1']
  ])('mentions no user and links to nothing with %j', (text, shown) => {
    expect(markdownText(text)).toBe(shown)
  })
})
