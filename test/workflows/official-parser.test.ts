import { describe, expect, it } from '@jest/globals'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { callerTemplates, documentedBefore, documentedCallers, ownWorkflows, publicWorkflows } from './workflow-file.js'

/** The errors of GitHub's own parser for a workflow: https://github.com/actions/languageservices */
async function findings({ path, text }: { readonly path: string; readonly text: string }): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

const files = [
  ...publicWorkflows(),
  ...ownWorkflows(),
  ...callerTemplates(),
  ...documentedCallers(),
  ...documentedBefore()
]

describe("GitHub's own parser", () => {
  it.each(files.map(file => [file.path, file] as const))('accepts %s', async (_, file) => {
    expect(await findings(file)).toEqual([])
  })

  it('finds what is wrong', async () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    environmnt: x\n    steps: [{ run: "true" }]\n'
    expect(await findings({ path: 'wrong.yml', text })).toEqual([
      expect.stringContaining("Unexpected value 'environmnt'")
    ])
  })
})
