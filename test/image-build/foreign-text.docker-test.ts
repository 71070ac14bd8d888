import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StepResult } from '../../local/runner/step-result.js'
import { openBuildStage, type BuildStage } from './build-stage.js'

/** What a RUN step prints, as a shell's printf takes it. Every line would be a command, were it printed as it is. */
const ATTACKS = [
  String.raw`\302\205::error title=forged::forged`,
  String.raw`ok\r::error::forged`,
  String.raw`ok ##[error]forged`,
  String.raw`ok #\033[31m#[error]forged`,
  String.raw`ok\r##[add-mask]compiled`,
  String.raw`\342\200\250::warning::forged`,
  String.raw`\033]0;title\007::stop-commands::silence`,
  String.raw`\302\205::stop-commands::silence`
]

const DOCKERFILE = `FROM scratch
COPY busybox /busybox
COPY attack.sh app.txt /
RUN ["/busybox", "sh", "/attack.sh"]
`

let stage: BuildStage

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
  await stage.write('Attacked', DOCKERFILE)
})
afterAll(() => stage.stop())

async function buildWith(end: string): Promise<StepResult> {
  // In one write each, as a program would: the shell's own echo takes no escapes.
  const lines = ATTACKS.map(attack => `/busybox printf '${attack}\\n'`)
  await stage.write('attack.sh', [...lines, '/busybox echo compiled', end].join('\n'))
  return stage.build({ file: 'Attacked', tags: 'attacked' })
}

function expectNoCommand({ log, annotations }: StepResult): void {
  expect(annotations.filter(({ message, title }) => message === 'forged' || title === 'forged')).toEqual([])
  expect(log).toContain('compiled')
  expect(log).toContain('\\::stop-commands::silence')
  expect(log).toContain('##\\[error]forged')
  // What comes after them is obeyed: no command is shown as text.
  expect(log).not.toMatch(/^[\s\u0085]*::/m)
  expect(log).not.toMatch(/[^\P{C}\n]/u)
}

describe('a RUN step that prints commands', () => {
  it('gives none in a build that succeeds', async () => {
    const result = await buildWith('exit 0')
    expect(result).toMatchObject({ outcome: 'success' })
    expectNoCommand(result)
    expect(result.log).not.toContain(await stage.password())
  })

  it('gives none in a build that fails, whose error quotes them', async () => {
    const result = await buildWith('exit 3')
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'build-failed' })
    expectNoCommand(result)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain('\\::stop-commands::silence')
    expect(result.outputs.reason).not.toMatch(/^[\s\u0085]*::|##\[/m)
  })
})
