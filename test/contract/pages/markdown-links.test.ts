import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { anchorsOf, relativeLinks } from './markdown-page.js'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(file => file !== '' && !file.startsWith('dist/') && existsSync(file))
const pages = files.filter(file => file.endsWith('.md'))
/** What prints or shows a path of a page to users. */
const naming = files.filter(
  file =>
    !file.endsWith('.test.ts') &&
    /^(?:src|local|scripts|actions|workflows|examples|\.github)\/|^action\.yml$/.test(file)
)

/** Why a link of a page leads nowhere, or undefined. */
function faultOf(page: string, { path, anchor }: { readonly path: string; readonly anchor: string }) {
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return `${page}: there is no ${target}`
  if (anchor === '') return undefined
  const file = statSync(target).isDirectory() ? join(target, 'README.md') : target
  return file.endsWith('.md') && existsSync(file) && anchorsOf(readFileSync(file, 'utf8')).has(anchor)
    ? undefined
    : `${page}: there is no #${anchor} in ${file}`
}

const faultsIn = (page: string, text: string) => relativeLinks(text).flatMap(link => faultOf(page, link) ?? [])

describe('links of the Markdown pages', () => {
  it('lead to files and headings that exist', () => {
    expect(pages.length).toBeGreaterThan(60)
    expect(pages.flatMap(page => relativeLinks(readFileSync(page, 'utf8'))).length).toBeGreaterThan(300)
    expect(pages.flatMap(page => faultsIn(page, readFileSync(page, 'utf8')))).toEqual([])
  })

  it('are checked: a wrong path and a wrong heading are found, code is not', () => {
    const text = '[a](none.md) [`b`](gates.md#none) [c](#none) [d](glossary.md#bake) [e](https://example.com/x.md)\n'
    expect(faultsIn('docs/gates.md', `${text}\`[f](none.md)\`\n\n\`\`\`md\n[g](none.md)\n\`\`\`\n`)).toEqual([
      'docs/gates.md: there is no docs/none.md',
      'docs/gates.md: there is no #none in docs/gates.md',
      'docs/gates.md: there is no #none in docs/gates.md'
    ])
  })

  it('exist for every page that code and workflows name', () => {
    const named = naming.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/(?<![\w/.-])docs\/[\w/-]+\.md(?:#([\w-]+))?/g)].map(
        ([path, anchor = '']) => ({ file, path: path.replace(/#.*/, ''), anchor })
      )
    )
    expect(named.length).toBeGreaterThan(20)
    const faults = named.flatMap(({ file, path, anchor }) => {
      const fault = faultOf('README.md', { path, anchor })
      return fault === undefined ? [] : [`${file}: ${fault}`]
    })
    expect(faults).toEqual([])
  })
})

describe('the documentation index', () => {
  it('lists every page of docs', () => {
    const listed = relativeLinks(readFileSync('docs/README.md', 'utf8')).map(({ path }) => join('docs', path))
    const missing = pages.filter(page => /^docs\/[\w-]+\.md$/.test(page) && !listed.includes(page))
    expect(missing.filter(page => page !== 'docs/README.md')).toEqual([])
  })
})
