import { describe, expect, it } from '@jest/globals'
import { trimModules } from './trim-modules.js'

const part = (body: string) =>
  `export const modules = {\n\n/***/ 7:\n/***/ ((module) => {\n\n${body}\n\n/***/ })\n\n};\n`

describe('trimModules', () => {
  it('removes what nothing uses, and comments', async () => {
    const trimmed = await trimModules(part('// why\nconst unused = [1]\nfunction also() {}\nmodule.exports = () => 2'))
    expect(trimmed).toBe(
      'export const modules = {\n\n/***/ 7:\n/***/ (module => {\n module.exports = () => 2;\n})\n\n};\n'
    )
  })

  it.each([
    ['calls, which may do something', 'start();'],
    ['names of functions and classes', 'module.exports = [ class Refused extends Error {}, function named() {} ];'],
    ['the file that a joined module is of', ';// CONCATENATED MODULE: ./node_modules/yaml/index.js\nstart();'],
    ['texts of licenses', '/*! MIT */ start();']
  ])('keeps %s', async (_, body) => {
    const words = (text: string) => text.match(/\w+/g) ?? []
    expect(words(await trimModules(part(body)))).toEqual(words(part(body)))
  })

  it('keeps what is around the modules', async () => {
    const head = 'import { modules as shared0 } from "./other.js";\n'
    const tail = "// after\nvar start = { 'a': 1 }\n"
    const trimmed = await trimModules(head + part('module.exports = 1') + tail)
    expect([trimmed.startsWith(head), trimmed.endsWith(tail)]).toEqual([true, true])
  })

  it('refuses what is no JavaScript', async () => {
    await expect(trimModules(part('const = 1'))).rejects.toThrow('Name expected')
  })
})
