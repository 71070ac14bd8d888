import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { parseKubernetesGates } from '../../../src/targets/kubernetes/domain/gate/parse-kubernetes-gates.js'
import { SOURCE_DIALECTS } from '../../../src/wiring/sources/source-dialects.js'

const isValid = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/gates.v1.json', 'utf8')) as object
)
const read = (file: string) => readFileSync(`docs/sources/${file}`, 'utf8')
const files = readdirSync('docs/sources')
const blocksOf = (page: string) => [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => block)
const blocks = files.flatMap(file => blocksOf(read(file)).map((block, index) => [file, index, block] as const))
/** Istio runs on Kubernetes only, and its preset has placeholders of it. */
const parseGatesOf = (block: string) =>
  /preset: (?:istio|\{ istio:)/.test(block)
    ? parseKubernetesGates(block, { sources: SOURCE_DIALECTS, traffic: 'istio' })
    : parseEcsGates(block, SOURCE_DIALECTS)
const kinds = SOURCE_DIALECTS.map(({ kind }) => kind)

describe('the pages on sources', () => {
  it('are one for each kind, and each has blocks', () => {
    expect(files.toSorted()).toEqual(['README.md', ...kinds.map(kind => `${kind}.md`)].toSorted())
    expect(files.filter(file => blocksOf(read(file)).length < (file === 'README.md' ? 1 : 2))).toEqual([])
  })

  it.each(blocks)('%s shows gates that the parser and the schema accept (%#)', (_, __, block) => {
    expect(parseGatesOf(block).sources?.length).toBe(1)
    expect([isValid(parse(block)), isValid.errors]).toEqual([true, null])
  })

  it.each(
    blocksOf(readFileSync('docs/guides/gates-cookbook.md', 'utf8')).map((block, index) => [index + 1, block] as const)
  )('recipe %i of the cookbook is accepted by the parser and the schema', (_, block) => {
    expect(() => parseGatesOf(block)).not.toThrow()
    expect([isValid(parse(block)), isValid.errors]).toEqual([true, null])
  })

  it.each(SOURCE_DIALECTS)(
    'of $kind lists its keys, presets and default delay',
    ({ kind, keys, presets, delaySeconds, windows }) => {
      const page = read(`${kind}.md`)
      for (const word of [...keys, ...presets]) expect(page).toContain(`\`${word}\``)
      const [, row = ''] = new RegExp(`^\\| \\[\`${kind}\`\\].*?\\|(.*)$`, 'm').exec(read('README.md')) ?? []
      expect(row).toContain(` ${delaySeconds}s `)
      for (const window of windows) expect(row).toContain(window === windows[0] ? `**${window}s**` : `${window}s`)
    }
  )
})
