import { describe, expect, it } from '@jest/globals'
import { runInRepository } from './run-in-repository.js'

/** The lines that `list-messages` prints in a repository with these files. */
const list = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  runInRepository('list-messages', files, ...args).lines

const FILES = {
  'src/a.ts': "say('One sentence.')\nsay(`Two ${n} sentences.`)",
  'src/a.test.ts': "it('tests a text', () => say('Not shown.'))",
  'actions/notify/action.yml': 'description: Sends a message.',
  '.github/workflows/deploy.yml': '# A comment of a workflow.',
  '.github/workflows/.ci.yml': '# Seen by no user.',
  'schemas/a.v1.json': '{\n  "title": "The title of a schema",\n  "x": "no text"\n}',
  'dist/src/a.ts': "say('Not a source.')"
}

describe('list-messages', () => {
  it('prints texts of sources, actions, workflows and schemas, and nothing of tests', () => {
    expect(list(FILES)).toEqual([
      '.github/workflows/deploy.yml:1  A comment of a workflow.',
      'actions/notify/action.yml:1  Sends a message.',
      'schemas/a.v1.json:2  The title of a schema',
      'src/a.ts:1  One sentence.',
      'src/a.ts:2  Two ${...} sentences.'
    ])
  })

  it('prints the names of tests', () => {
    expect(list(FILES, '--tests')).toEqual(['src/a.test.ts:1  tests a text'])
  })

  it('prints only texts of files below a path', () => {
    expect(list(FILES, 'actions/', 'schemas/')).toHaveLength(2)
  })

  it('draws a sample, the same one for the same seed', () => {
    const source = Array.from({ length: 50 }, (_, index) => `say('Sentence number ${index}')`).join('\n')
    const sample = (seed: string) => list({ 'src/a.ts': source }, '--sample', '5', '--seed', seed)
    expect(new Set(sample('1')).size).toBe(5)
    expect(sample('1')).toEqual(sample('1'))
    expect(sample('1')).not.toEqual(sample('2'))
  })
})
