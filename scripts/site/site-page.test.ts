import { describe, expect, it } from '@jest/globals'
import { githubSlug, isSitePage, siteLinkOf, sitePathOf, type Source } from './site-page.js'

const source: Source = {
  repository: 'https://github.com/org/deploy-kit',
  ref: 'v1',
  files: new Set([
    ...['README.md', 'docs/README.md', 'docs/gates.md', 'docs/iam/README.md', 'docs/iam/deploy.json'],
    ...['actions/deploy/README.md', 'actions/deploy/action.yml', 'CONTRIBUTING.md', 'test/terraform/README.md']
  ])
}
const link = (target: string, page = 'docs/gates.md') => siteLinkOf(target, page, source)

describe('a page on the site', () => {
  it.each([
    ['README.md', 'index.md'],
    ['docs/README.md', 'contents.md'],
    ['docs/gates.md', 'gates.md'],
    ['docs/iam/README.md', 'iam/index.md'],
    ['actions/deploy/README.md', 'actions/deploy/index.md'],
    ['CONTRIBUTING.md', 'contributing.md']
  ])('%s is %s', (file, path) => {
    expect(sitePathOf(file)).toBe(path)
  })

  it('is no page of the tests, of bundles or of the site itself', () => {
    const files = ['docs/gates.md', 'test/a/README.md', 'dist/x.md', 'site/README.md', 'docs/iam/deploy.json']
    expect(files.filter(isSitePage)).toEqual(['docs/gates.md'])
  })
})

describe('a link on the site', () => {
  it.each([
    ['iam/README.md#trust', '/iam/index.md#trust'],
    ['iam', '/iam/index.md'],
    ['iam/', '/iam/index.md'],
    ['../README.md#quick-start', '/index.md#quick-start'],
    ['README.md', '/contents.md'],
    ['../actions/deploy/README.md', '/actions/deploy/index.md']
  ])('leads from %s to the page %s', (target, expected) => {
    expect(link(target)).toBe(expected)
  })

  it.each([
    ['iam/deploy.json', 'https://github.com/org/deploy-kit/blob/v1/docs/iam/deploy.json'],
    ['../actions/deploy/action.yml#L3', 'https://github.com/org/deploy-kit/blob/v1/actions/deploy/action.yml#L3'],
    ['../workflows', 'https://github.com/org/deploy-kit/tree/v1/workflows'],
    ['../test/terraform/README.md', 'https://github.com/org/deploy-kit/blob/v1/test/terraform/README.md']
  ])('leads from %s to the repository, at the version of the site', (target, expected) => {
    expect(link(target)).toBe(expected)
  })

  it.each(['https://example.com/a.md', 'mailto:a@example.com', '#bake'])('%s stays', target => {
    expect(link(target)).toBe(target)
  })
})

it('the anchor of a heading is the one of GitHub', () => {
  expect(githubSlug("A dead man's switch: `wait-until` & more")).toBe('a-dead-mans-switch-wait-until--more')
})
