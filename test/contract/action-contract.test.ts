import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { readMetadata } from '../../scripts/action-metadata.js'
import { actionNames } from '../../scripts/action-names.js'
import { distSize } from '../../scripts/dist-size.js'
import { readmeUpdates } from '../../scripts/readmes/readme-updates.js'
import { runBundle } from '../bundle/run-bundle.js'
import { promisedOutputs } from './promised-outputs.js'
import { readInputNames } from './read-input-names.js'
import { sourceProgram } from './source-program.js'

const actions = await actionNames('.')
const program = sourceProgram(actions)
const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const metadataOf = (name: string) => readMetadata(join('actions', name, 'action.yml'))

/** All code that is bundled: what the actions share, in its parts. */
async function bundledCode(): Promise<string> {
  const files = (await readdir('dist/shared')).filter(file => file.endsWith('.js'))
  return (await Promise.all(files.map(file => readFile(join('dist/shared', file), 'utf8')))).join('\n')
}

describe('the folders of the actions', () => {
  it('are the same in actions/, src/actions/ and dist/', async () => {
    expect(actions.length).toBeGreaterThan(0)
    expect((await readdir('src/actions')).sort()).toEqual(actions)
    expect((await readdir('dist')).sort()).toEqual([...actions, 'licenses.txt', 'package.json', 'shared'].sort())
  })

  it('have READMEs whose tables are those of action.yml', async () => {
    expect((await readmeUpdates('.')).map(({ file }) => `${file} is stale: npm run docs`)).toEqual([])
  })

  it('weigh no more than the budget, bundled', async () => {
    const { kibibytes, budget } = await distSize('.')
    expect(kibibytes).toBeLessThanOrEqual(budget)
  })

  it('have no path of the machine that built them in their bundles', async () => {
    const code = await bundledCode()
    expect(code.match(/["'`(](?:file:\/\/)?\/(?:[\w.-]+\/)+(?:node_modules|build|src)\/[^"'`\s]*/g)).toBeNull()
    expect(code.includes(process.cwd())).toBe(false)
  })

  it('list the license of every bundled package', async () => {
    const modules = (await bundledCode()).matchAll(
      /\bnode_modules\/((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)\/[\w./-]+\.m?js$/gm
    )
    const packages = new Set([...modules].map(match => match[1]))
    const licences = (await readFile('dist/licenses.txt', 'utf8')).split('\n')
    expect(packages.size).toBeGreaterThan(1)
    expect([...packages].filter(item => item === undefined || !licences.includes(item))).toEqual([])
  })
})

describe.each(actions)('%s', name => {
  it('has metadata for the marketplace and a description for everything', async () => {
    const { name: title, description, author, branding, inputs = {}, outputs = {} } = await metadataOf(name)
    const said = [title, description, author, branding?.icon, branding?.color]
    expect(said.filter(text => text === undefined || text.trim() === '')).toEqual([])
    const undescribed = Object.entries({ ...inputs, ...outputs }).filter(
      ([, { description: text = '' }]) => text === ''
    )
    expect(undescribed.map(([key]) => key)).toEqual([])
  })

  it('has no expression in its texts, which runners evaluate and refuse', async () => {
    const { description = '', inputs = {}, outputs = {} } = await metadataOf(name)
    const texts = [description, ...Object.values({ ...inputs, ...outputs }).map(each => each.description ?? '')]
    expect(texts.filter(text => text.includes('${{'))).toEqual([])
  })

  it('names inputs and outputs in kebab case', async () => {
    const { inputs = {}, outputs = {} } = await metadataOf(name)
    expect([name, ...Object.keys(inputs), ...Object.keys(outputs)].filter(key => !KEBAB.test(key))).toEqual([])
  })

  it('runs dist/<name>/ under Node 24, post included', async () => {
    const { runs } = await metadataOf(name)
    expect(runs.using).toBe('node24')
    const scripts = [runs.main, runs.pre, runs.post].filter(script => script !== undefined)
    const files = runs.post === undefined ? ['index.js'] : ['index.js', 'post.js']
    expect(scripts.map(script => normalize(join('actions', name, script)))).toEqual(
      files.map(file => join('dist', name, file))
    )
    for (const file of files) expect(existsSync(join('dist', name, file))).toBe(true)
  })

  it('reads every input of action.yml and no other', async () => {
    const { inputs = {} } = await metadataOf(name)
    expect([...readInputNames(program, name)].sort()).toEqual(Object.keys(inputs).sort())
  })

  it('sets every output of action.yml and no other', async () => {
    const { outputs = {} } = await metadataOf(name)
    expect([...promisedOutputs(program, name)].sort()).toEqual(Object.keys(outputs).sort())
  })

  it('lists in its README the permissions that it needs', async () => {
    const readme = await readFile(join('actions', name, 'README.md'), 'utf8')
    const section = readme.split(/^## /m).find(part => part.startsWith('Permissions')) ?? ''
    expect(section).toMatch(/`?[a-z0-9-]+:[A-Z]\w+|\bNone\b/)
  })

  it('starts as a bundle and refuses to work without inputs, in one sentence that names one', async () => {
    const { outcome, annotations, log, postExitCode = 0 } = await runBundle(name)
    expect({ outcome, postExitCode, log }).toMatchObject({ outcome: 'failure', postExitCode: 0 })
    expect(annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Input "[a-z-]+": /)
    ])
  })
})
