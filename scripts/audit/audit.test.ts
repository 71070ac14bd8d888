import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { bundledPackages, findProblems, type LockFile } from './bundled-packages.js'
import { PAGE, renderPage } from './render-page.js'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
const packages = bundledPackages(readFileSync('dist/licenses.txt', 'utf8'), lock)

describe('the packages in dist/', () => {
  it('are installed for the product, and have accepted licenses', () => {
    expect(packages.length).toBeGreaterThan(50)
    expect(findProblems(packages)).toEqual([])
  })

  it('are those of docs/dependencies.md, with versions and licenses', async () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(await renderPage(packages))
  })

  it('include all direct dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    const names = packages.map(({ name }) => name)
    expect(Object.keys(dependencies).filter(name => !names.includes(name))).toEqual([])
  })
})

describe('a package', () => {
  const one = (license: string, packages: LockFile['packages']) =>
    findProblems(bundledPackages(`left-pad\n${license}\nCopyright\n`, { packages }))

  it('of another license is a problem', () => {
    expect(one('GPL-3.0', { 'node_modules/left-pad': { version: '1.0.0' } })).toEqual([
      'left-pad has the license GPL-3.0, which is not in the list of accepted ones.'
    ])
  })

  it('that only development needs is a problem', () => {
    expect(one('MIT', { 'node_modules/left-pad': { version: '1.0.0', dev: true } })).toHaveLength(1)
  })

  it('is listed with each version that is installed', () => {
    const locked = {
      'node_modules/left-pad': { version: '1.0.0' },
      'node_modules/a/node_modules/left-pad': { version: '2.0.0' }
    }
    expect(bundledPackages('left-pad\nMIT\nCopyright\n', { packages: locked })[0]?.versions).toEqual(['1.0.0', '2.0.0'])
  })
})
