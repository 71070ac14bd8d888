import { describe, expect, it } from '@jest/globals'
import { countRepeated, shareModules } from './share-modules.js'

const SIZE = 9_000
/** The number of the one module that is not of our own code. */
const PACKAGE = '99'
const module = (id: string, text = id) => `/***/ ${id}:\n/***/ ((module) => {\n\n${text}\n\n/***/ })`
const part = (...modules: readonly string[]) =>
  `export const id = 1;\nexport const ids = [1];\nexport const modules = {\n\n${modules.join(',\n\n')}\n\n};\n`
const INDEX = `/******/ var __webpack_modules__ = ({\n\n${module('1')}\n\n/******/ });\n`
const share = (parts: Readonly<Record<string, string>>, index = INDEX) => {
  const shared = shareModules(
    { index, parts: new Map(Object.entries(parts)) },
    { nameOf: ids => `m${ids.join('-')}.js`, isOwn: id => id !== PACKAGE }
  )
  return { index: shared.index, parts: Object.fromEntries(shared.parts) }
}
const holding = (files: Readonly<Record<string, string>>, id: string) =>
  Object.keys(files).filter(name => files[name]?.includes(`/***/ ${id}:\n`))

describe('shareModules', () => {
  it('moves what five parts hold into the first file', () => {
    const names = ['a.js', 'b.js', 'c.js', 'd.js', 'e.js']
    const { index, parts } = share(
      Object.fromEntries(names.map((name, at) => [name, part(module('7'), module(`2${at}`))]))
    )
    expect([holding({ index }, '7'), holding({ index }, '1'), holding(parts, '7')]).toEqual([['index'], ['index'], []])
    expect(holding(parts, '24')).toEqual(['e.js'])
  })

  it('moves large modules of fewer parts into a file that those import', () => {
    const large = module('8', 'x'.repeat(SIZE))
    const { parts } = share({
      'a.js': part(module('2'), large),
      'b.js': part(large, module('3')),
      'c.js': part(module('4'))
    })
    expect(holding(parts, '8')).toEqual(['m8.js'])
    const imports = Object.keys(parts).filter(name =>
      parts[name]?.startsWith("import { modules as shared0 } from './m8.js'")
    )
    expect(imports).toEqual(['a.js', 'b.js'])
  })

  it('moves small modules of three parts into the first file, except those of packages', () => {
    const { index, parts } = share({
      'a.js': part(module('2'), module('8'), module(PACKAGE)),
      'b.js': part(module('8'), module('3'), module(PACKAGE)),
      'c.js': part(module('4'), module('8'), module(PACKAGE))
    })
    expect([holding({ index }, '8'), holding(parts, '8')]).toEqual([['index'], []])
    expect([holding({ index }, PACKAGE), holding(parts, PACKAGE)]).toEqual([[], ['a.js', 'b.js', 'c.js']])
  })

  it.each([
    ['is small', module('8'), module('8')],
    ['is not the same', module('8', 'x'.repeat(SIZE)), module('8', 'y'.repeat(SIZE))],
    [
      'needs the head of its file',
      module('8', '__WEBPACK_EXTERNAL_createRequire'.repeat(500)),
      module('8', '__WEBPACK_EXTERNAL_createRequire'.repeat(500))
    ]
  ])('leaves a module of two parts where it is when it %s', (_, one, other) => {
    const before = { 'a.js': part(one, module('2')), 'b.js': part(other, module('3')) }
    expect(share(before)).toEqual({ index: INDEX, parts: before })
  })

  it('refuses texts that ncc would not write', () => {
    expect(() => share({ 'a.js': 'export const modules = {};\n' })).toThrow('The modules of a.js cannot be separated')
    const five = Object.fromEntries(['a.js', 'b.js', 'c.js', 'd.js', 'e.js'].map(name => [name, part(module('7'))]))
    expect(() => share(five, 'var modules = {}')).toThrow('no list of modules')
  })
})

describe('countRepeated', () => {
  it('counts modules of several files', () => {
    expect(countRepeated([part(module('1'), module('2')), part(module('2')), part(module('2'), module('3'))])).toBe(1)
  })
})
