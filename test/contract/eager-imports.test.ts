import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { actionNames } from '../../scripts/action-names.js'
import { packagesLoadedBy, type ReadModule } from './eager-imports.js'

/** Compiled: types are gone, and what is left is loaded. */
const read: ReadModule = path => readFileSync(posix.join('build', path), 'utf8')

const names = await actionNames('.')
/** Of these, what every action requires, and what scripts/when-needed/ puts off until it is used. */
const STARTS_WITH = ['@actions/core', '@actions/exec', '@actions/http-client', '@actions/http-client/lib/auth']

describe('before it has read its inputs', () => {
  it.each(names)('%s loads no client and no parser', name => {
    const packages = packagesLoadedBy(`src/actions/${name}/main.js`, read)
    expect(packages.filter(each => !STARTS_WITH.includes(each))).toEqual([])
  })

  it('deploy loads the SDK, and the parser of definitions only after an answer', () => {
    const packages = packagesLoadedBy('src/wiring/connect-rolling.js', read)
    expect(packages).toContain('@aws-sdk/client-ecs')
    expect(packages).not.toContain('jsonc-parser')
  })

  it.each([
    ['an import', "import { a } from 'pack'", ['pack']],
    ['an import of a module that imports', "import './b.js'", ['deep']],
    ['what is exported again', "export { b } from './b.js'", ['deep']],
    ['nothing of Node.js', "import { join } from 'node:path'", []],
    ['nothing that is imported when it is needed', "const load = () => import('./b.js')", []]
  ])('sees %s', (_what, text, packages) => {
    const files: Readonly<Record<string, string>> = { 'x/a.js': text, 'x/b.js': "import 'deep'\nimport './a.js'" }
    expect(packagesLoadedBy('x/a.js', path => files[path] ?? '')).toEqual(packages)
  })
})
