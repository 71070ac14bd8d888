/** The files of a new action by path: metadata and README, three source files and a test that passes. */
export function newActionFiles({
  name,
  description
}: {
  name: string
  description: string
}): Readonly<Record<string, string>> {
  return {
    [`actions/${name}/action.yml`]: metadata({ name, description }),
    [`actions/${name}/README.md`]: readme({ name, description }),
    [`src/actions/${name}/main.ts`]: MAIN,
    [`src/actions/${name}/inputs.ts`]: INPUTS,
    [`src/actions/${name}/run.ts`]: run(description),
    [`src/actions/${name}/run.test.ts`]: TEST
  }
}

function metadata({ name, description }: { name: string; description: string }): string {
  return `name: ${JSON.stringify(title(name))}
description: ${JSON.stringify(description)}
author: deploy-kit
branding:
  icon: box
  color: blue
inputs:
  message:
    description: Text to print.
    required: true
outputs:
  message:
    description: The printed text.
runs:
  using: node24
  main: ../../dist/${name}/index.js
`
}

function readme({ name, description }: { name: string; description: string }): string {
  return `# ${title(name)}

${description}

\`\`\`yaml
- uses: org/deploy-kit/actions/${name}@v1
  with:
    message: Hello
\`\`\`

## Inputs

<!-- inputs -->
<!-- /inputs -->

## Outputs

<!-- outputs -->
<!-- /outputs -->

## Permissions

None: this action calls no AWS API.
`
}

const MAIN = `import { runAction } from '../../runner/run-action.js'
import { stepInputs } from '../../runner/inputs.js'
import { stepLog } from '../../runner/step-log.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

await runAction(() => run(readInputs(stepInputs()), { log: stepLog() }))
`

const INPUTS = `import type { InputReader } from '../../domain/input/input-reader.js'

/** The inputs of this action. */
export interface Inputs {
  readonly message: string
}

/** Reads and checks the inputs; every rejection names the input. */
export function readInputs(read: InputReader): Inputs {
  return { message: read.required('message') }
}
`

function run(description: string): string {
  return `import type { Log } from '../../ports/runner/log.js'
import type { Inputs } from './inputs.js'

/** ${description} */
export function run({ message }: Inputs, { log }: { log: Pick<Log, 'line'> }): Promise<{ outputs: { message: string } }> {
  log.line(message)
  return Promise.resolve({ outputs: { message } })
}
`
}

const TEST = `import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const inputsOf = (given: Readonly<Record<string, string>>) => readInputs(inputReader(name => given[name] ?? ''))

describe('run', () => {
  it('prints the message and outputs it', async () => {
    const lines: string[] = []
    const { outputs } = await run(inputsOf({ message: 'Hello' }), { log: { line: text => lines.push(text) } })
    expect(lines).toEqual(['Hello'])
    expect(outputs).toEqual({ message: 'Hello' })
  })

  it('asks for a message', () => {
    expect(() => inputsOf({})).toThrow('Input "message"')
  })
})
`

/** \`render-task-def\` is «Render task def». */
function title(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
