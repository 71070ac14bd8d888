import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isSitePage, sitePathOf, type Source } from './site-page.js'
import { sidebarOf, titleOf, type SidebarItem } from './sidebar.js'

const TEXTS: Readonly<Record<string, string>> = {
  'docs/README.md':
    '# Documentation\n\n**Deploy**\n\n- [Gates](gates.md): how\n- [Roles](iam/README.md)\n- [Templates](../workflows)\n\n**Develop**\n\n- [Architecture](architecture.md) and [decisions](adr)\n',
  'docs/gates.md': '# Gates\n',
  'docs/architecture.md': '# Architecture\n',
  'docs/adr/0001-a.md': '# 1. Record `decisions`\n',
  'docs/iam/README.md': '# IAM\n',
  'docs/iam/trust.md': '# Trust\n',
  'actions/deploy/README.md': '# deploy\n'
}
const source: Source = {
  repository: 'https://github.com/org/deploy-kit',
  ref: 'main',
  files: new Set(Object.keys(TEXTS))
}

describe('the sidebar', () => {
  it('has the sections of the contents in their order, folders below their index, and the actions', () => {
    expect(sidebarOf(source, file => TEXTS[file] ?? '').slice(1)).toEqual([
      {
        text: 'Deploy',
        items: [
          { text: 'Gates', link: '/gates.md' },
          { text: 'Roles', link: '/iam/index.md', collapsed: true, items: [{ text: 'Trust', link: '/iam/trust.md' }] }
        ]
      },
      {
        text: 'Develop',
        items: [
          { text: 'Architecture', link: '/architecture.md' },
          {
            text: 'Decisions',
            link: '/adr/0001-a.md',
            collapsed: true,
            items: [{ text: '1. Record decisions', link: '/adr/0001-a.md' }]
          }
        ]
      },
      {
        text: 'Actions',
        link: '/contents.md#actions',
        collapsed: true,
        items: [{ text: 'deploy', link: '/actions/deploy/index.md' }]
      }
    ])
  })

  it('is refused where the contents have no section', () => {
    expect(() => sidebarOf(source, () => '# Documentation\n')).toThrow('docs/README.md has no section of pages.')
  })

  it('lists every page of docs/ and every action of this repository', () => {
    const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trimEnd().split('\n')
    const all = sidebarOf({ ...source, files: new Set(files) }, file => readFileSync(file, 'utf8'))
    const linksOf = (items: readonly SidebarItem[]): readonly string[] =>
      items.flatMap(({ link, items: below = [] }) => [...(link === undefined ? [] : [link]), ...linksOf(below)])
    const listed = new Set(linksOf(all))
    const pages = files.filter(file => isSitePage(file) && /^(?:docs|actions)\//.test(file))
    expect(pages.length).toBeGreaterThan(80)
    expect(pages.filter(file => !listed.has(`/${sitePathOf(file)}`))).toEqual([])
  })
})

it('the title of a page is its first heading without marks', () => {
  expect(titleOf('text\n\n# The `gates` of [ECS](ecs.md)\n', 'a.md')).toBe('The gates of ECS')
})
