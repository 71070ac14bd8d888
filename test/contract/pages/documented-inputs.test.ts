import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

interface Inputs {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean }>>
}

interface Interface extends Inputs {
  readonly on?: { readonly workflow_call?: Inputs }
}

interface Use {
  readonly page: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
}

const markdownIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join(folder, file))
const pages = ['README.md', ...['docs', 'actions', 'examples'].flatMap(markdownIn)]

/** Every step or job of deploy-kit in a YAML block of a page, at whatever depth. */
function usesIn(page: string, value: unknown): readonly Use[] {
  if (Array.isArray(value)) return value.flatMap(entry => usesIn(page, entry))
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: given } = value as { readonly uses?: unknown; readonly with?: Use['with'] | null }
  const own = typeof uses === 'string' && uses.startsWith('org/deploy-kit') ? [{ page, uses, with: given ?? {} }] : []
  return [...own, ...Object.values(value).flatMap(entry => usesIn(page, entry))]
}

const uses = pages.flatMap(page =>
  [...readFileSync(page, 'utf8').matchAll(/^```ya?ml\n([^]*?)^```$/gm)].flatMap(([, block = '']) =>
    // CloudFormation has tags of its own.
    usesIn(page, parseDocument(block, { logLevel: 'silent' }).toJS())
  )
)

function fileOf(use: string): string {
  const path = use.replace(/@.*/, '').replace(/^org\/deploy-kit\/?/, '')
  return path.endsWith('.yml') ? path : join(path, 'action.yml')
}

function inputsOf(use: string): NonNullable<Inputs['inputs']> {
  const { inputs, on } = parseDocument(readFileSync(fileOf(use), 'utf8')).toJS() as Interface
  return inputs ?? on?.workflow_call?.inputs ?? {}
}

describe('the YAML of the pages', () => {
  it('uses actions and workflows that exist', () => {
    expect(uses.length).toBeGreaterThan(40)
    expect(uses.filter(use => !existsSync(fileOf(use.uses))).map(use => `${use.page}: ${use.uses}`)).toEqual([])
  })

  it('gives only inputs that they have', () => {
    const unknown = uses.flatMap(use => {
      const known = inputsOf(use.uses)
      return Object.keys(use.with).flatMap(name => (name in known ? [] : [`${use.page}: ${use.uses}: ${name}`]))
    })
    expect(unknown).toEqual([])
  })

  it('gives all inputs that they require', () => {
    const missing = uses.flatMap(use =>
      Object.entries(inputsOf(use.uses)).flatMap(([name, { required }]) =>
        required === true && !(name in use.with) ? [`${use.page}: ${use.uses}: ${name}`] : []
      )
    )
    expect(missing).toEqual([])
  })
})
