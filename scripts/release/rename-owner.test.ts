import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mentionsOfOwner, ownerIn, renameOwner } from './rename-owner.js'

const read = (file: string) => readFileSync(file, 'utf8')
const owner = ownerIn(read('README.md'))
const files = execFileSync('git', ['ls-files', '-z', '--', '.', ':!dist'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
const naming = files.split('\0').filter(file => file !== '' && mentionsOfOwner(read(file), owner).length > 0)

describe('the account of a fork', () => {
  it('replaces that of this repository wherever it is named', () => {
    expect(naming.length).toBeGreaterThan(90)
    const left = naming.flatMap(file =>
      mentionsOfOwner(renameOwner(read(file), owner, `${owner}-fork`), owner).map(mention => `${file}: ${mention}`)
    )
    expect(left).toEqual([])
  })

  it.each(['README.md', '.github/CODEOWNERS', '.github/workflows/.consumer-test.yml', 'schemas/result.v1.json'])(
    'is in %s',
    file => expect(naming).toContain(file)
  )

  it.each([
    ['uses: shop/deploy-kit/actions/deploy@v1', 'uses: acme/deploy-kit/actions/deploy@v1'],
    ['https://github.com/shop/deploy-kit', 'https://github.com/acme/deploy-kit'],
    ['https://shop.github.io/deploy-kit', 'https://acme.github.io/deploy-kit'],
    ['repo:shop/deploy-kit:environment:e', 'repo:acme/deploy-kit:environment:e'],
    ['/dist/ @shop/deploy-kit-maintainers @shop/security', '/dist/ @acme/deploy-kit-maintainers @acme/security'],
    ['octo-shop/deploy-kit', 'octo-shop/deploy-kit'],
    ['shop/deploy-kit-evil', 'shop/deploy-kit-evil'],
    ['ghcr.io/shop/app', 'ghcr.io/shop/app']
  ])('%s becomes %s', (text, renamed) => expect(renameOwner(text, 'shop', 'acme')).toBe(renamed))

  it.each(['', '-acme', 'acme-', 'a--b', 'a/b', 'a b', '$&', 'a'.repeat(40)])('is refused where it is "%s"', to =>
    expect(() => renameOwner('shop/deploy-kit', 'shop', to)).toThrow('not one that GitHub allows')
  )
})
