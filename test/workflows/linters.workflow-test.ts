import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerTemplates, documentedCallers, ownWorkflows, publicWorkflows } from './workflow-file.js'
import { workflowTool } from './workflow-tools.js'

/** What actionlint 1.7.12 does not know yet of GitHub's syntax. GitHub's own parser, which does, checks the same files. */
const NEWER_THAN_ACTIONLINT = [
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses
  String.raw`specifying action "\$/`,
  String.raw`reusable workflow call "\$/`,
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#concurrency
  'unexpected key "queue" for "concurrency" section',
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment
  'unexpected key "deployment" for "environment" section'
]

/** Readers copy `@v1`; docs/versioning.md explains how to pin it. All else must be pinned by commit. */
const CONSUMER =
  'rules:\n  unpinned-uses:\n    config:\n      policies:\n        org/deploy-kit/*: ref-pin\n        "*": hash-pin\n'

const ours = [...publicWorkflows(), ...ownWorkflows()].map(({ path }) => path)
const templates = callerTemplates().map(({ path }) => path)

async function output(tool: 'actionlint' | 'zizmor', args: readonly string[]): Promise<{ code: number; text: string }> {
  return new Promise(resolve => {
    execFile(workflowTool(tool), args, { env: { PATH: process.env.PATH ?? '' } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), text: stdout + stderr })
    })
  })
}

const actionlint = (files: readonly string[], ignored: readonly string[] = []) =>
  output('actionlint', [
    '-no-color',
    '-shellcheck=',
    '-pyflakes=',
    ...ignored.flatMap(pattern => ['-ignore', pattern]),
    ...files
  ])

/** Without the network, and as its most nagging persona. */
const zizmor = (files: readonly string[], config: readonly string[] = []) =>
  output('zizmor', ['--offline', '--no-progress', '--color=never', '--persona=auditor', ...config, ...files])

/** Writes files into a folder of their own, as `.github/workflows` of a consumer. */
async function inConsumer(texts: readonly string[]): Promise<{ files: readonly string[]; config: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'))
  const files = await Promise.all(
    texts.map(async (text, index) => {
      const file = join(folder, `block-${index}.yml`)
      await writeFile(file, text)
      return file
    })
  )
  const config = join(folder, 'zizmor-rules.yaml')
  await writeFile(config, CONSUMER)
  return { files, config }
}

describe('actionlint', () => {
  it('finds nothing in the workflows of this repository but what it does not know yet', async () => {
    expect(await actionlint(ours, NEWER_THAN_ACTIONLINT)).toEqual({ code: 0, text: '' })
  })

  it('finds nothing in the templates and the blocks of the pages', async () => {
    expect(await actionlint(templates, NEWER_THAN_ACTIONLINT)).toEqual({ code: 0, text: '' })
    const { files } = await inConsumer(documentedCallers().map(({ text }) => text))
    expect(await actionlint(files)).toEqual({ code: 0, text: '' })
  })

  it('does find what is wrong', async () => {
    const { files } = await inConsumer([
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: "echo ${{ github.nothing }}" }]\n'
    ])
    expect((await actionlint(files)).text).toContain('property "nothing" is not defined')
  })
})

describe('zizmor', () => {
  it('finds nothing in the workflows of this repository', async () => {
    const { code, text } = await zizmor(ours)
    expect({ code, findings: findings(text) }).toEqual({ code: 0, findings: [] })
  })

  it('finds nothing in the templates and the blocks of the pages', async () => {
    const texts = [...callerTemplates(), ...documentedCallers()].map(({ text }) => text)
    const { files, config } = await inConsumer(texts)
    const { code, text } = await zizmor(files, ['--config', config])
    expect({ code, findings: findings(text) }).toEqual({ code: 0, findings: [] })
  })

  it('does find what is wrong', async () => {
    const text =
      'on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: "echo ${{ github.event.issue.title }}" }]\n'
    const { files } = await inConsumer([text])
    expect(findings((await zizmor(files)).text)).toContainEqual(expect.stringContaining('template-injection'))
  })
})

function findings(text: string): readonly string[] {
  return text.split('\n').filter(line => /^(?:error|warning|help|info)\[/.test(line))
}
