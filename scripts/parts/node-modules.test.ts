import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { takeFromNode } from './node-modules.js'

const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
const required = (name: string) => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`

/** What a process prints that runs this start of a bundle, as an ES module. */
function printed(text: string): unknown {
  const bundle = takeFromNode(IMPORT + text)
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', bundle], { encoding: 'utf8' })
  ) as unknown
}
const LOADED = "process.moduleLoadList.includes('NativeModule crypto')"

describe('takeFromNode', () => {
  it('loads a slow module when something of it is used', () => {
    const text = `const crypto = ${required('crypto')}
      const interop = crypto && crypto.__esModule ? crypto.default : crypto
      const before = ${LOADED}
      const hash = interop.createHash('md5').update('').digest('hex')
      console.log(JSON.stringify([before, ${LOADED}, hash]))`
    expect(printed(text)).toEqual([false, true, 'd41d8cd98f00b204e9800998ecf8427e'])
  })

  it('has all that the module has', () => {
    const text = `const http = ${required('node:http')}
      const names = { ...http }
      http.maxHeaderSize_ = 1
      console.log(JSON.stringify([typeof names.request, 'Agent' in http, 'agent' in http, Object.keys(http).includes('get'), http.maxHeaderSize_]))`
    expect(printed(text)).toEqual(['function', true, false, true, 1])
  })

  it('takes other modules of Node.js from the process, and files by a require', () => {
    const text = `const path = ${required('node:path')}
      const missing = () => ${required('./missing.cjs')}
      let code = ''
      try { missing() } catch (error) { code = error.code }
      console.log(JSON.stringify([path.posix.join('a', 'b'), code]))`
    expect(takeFromNode(IMPORT + text)).toContain('process.getBuiltinModule("node:path")')
    expect(takeFromNode(IMPORT + text)).not.toContain('import {')
    expect(() => printed(text.replaceAll('import.meta.url', '"file:///"'))).not.toThrow()
  })

  it('refuses a text whose start it does not know', () => {
    expect(() => takeFromNode(`const path = ${required('path')}`)).toThrow('has no createRequire')
  })
})
