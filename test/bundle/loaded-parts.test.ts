import { describe, expect, it } from '@jest/globals'
import { actionNames } from '../../scripts/action-names.js'
import { loadedParts, type LoadedParts } from './loaded-parts.js'

const names = await actionNames('.')
/** What opens a connection or starts a program. */
const OUTWARD = ['node:child_process', 'node:http', 'node:https', 'node:net', 'node:tls']
/** 5 ms of a start; nothing that has not to be signed or encrypted needs it. */
const SLOW = 'node:crypto'
/** Parts that are a package, or mostly one. */
const PACKAGE = /\.cjs$|actions-github|aws-sdk|smithy|client-|credential|dockerfile|jsonc|re2js|sigstore|xml|yaml-\d/

function expectOnlyItsOwn({ builtins, files, packages }: LoadedParts, parsers: readonly RegExp[] = []) {
  expect(files).toContain('index.js')
  expect(builtins).toContain('node:console')
  expect(builtins.filter(name => [...OUTWARD, SLOW].includes(name))).toEqual([])
  expect(files.filter(name => PACKAGE.test(name) && !parsers.some(parser => parser.test(name)))).toEqual([])
  expect(packages.filter(name => !parsers.some(parser => parser.test(name)))).toEqual(['@actions/core'])
}

describe('no client of AWS or GitHub, and nothing that opens a connection, is loaded', () => {
  it.each(names)('by %s when it refuses its inputs', async name => {
    expectOnlyItsOwn(await loadedParts(name))
  })

  it('by render-task-def from a file to a file', async () => {
    const definition = { family: 'web', containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128 }] }
    const loaded = await loadedParts(
      'render-task-def',
      { 'task-definition': 'task.json', images: 'web=web:2' },
      { 'task.json': JSON.stringify(definition) }
    )
    expect(loaded.files).toContain('render-task-def.js')
    expectOnlyItsOwn(loaded, [/^jsonc-parser/])
  })
})
