import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { CUSTOMARY_PATTERNS } from '../../src/domain/test-report/explain-patterns.js'
import { splitPatterns } from '../../src/domain/test-report/split-patterns.js'

type Inputs = Readonly<Record<string, { readonly default?: string }>>

describe('the default patterns of reports', () => {
  it('are known as customary, so that none of them is missed', async () => {
    const read = async (path: string) => parse(await readFile(path, 'utf8')) as unknown
    const action = (await read('actions/test-report/action.yml')) as { readonly inputs: Inputs }
    const workflow = (await read('.github/workflows/test.yml')) as {
      readonly on: { workflow_call: { inputs: Inputs } }
    }
    const { inputs } = workflow.on.workflow_call
    const texts = [action.inputs.coverage, inputs.coverage, inputs.reports].map(input => input?.default ?? '')
    expect(texts.every(text => text !== '')).toBe(true)
    expect([...new Set(texts.flatMap(splitPatterns))].sort()).toEqual([...CUSTOMARY_PATTERNS].sort())
  })

  it.each([
    ['Coverlet', 'Shop.Tests/TestResults/6b1f/coverage.cobertura.xml'],
    ['Istanbul', 'coverage/cobertura-coverage.xml'],
    ['the JaCoCo plugin of Gradle', 'app/build/reports/jacoco/test/jacocoTestReport.xml'],
    ['the JaCoCo plugin of Maven', 'target/site/jacoco/jacoco.xml'],
    ['coverage.py', 'coverage.xml'],
    ['go test', 'coverage.out'],
    ['LCOV', 'packages/a/coverage/lcov.info']
  ])('find the report of %s', (_, path) => {
    const found = [...CUSTOMARY_PATTERNS].filter(pattern => toExpression(pattern).test(path))
    expect(found).toHaveLength(1)
  })
})

/** For patterns with `**` between folders and `*` in names. */
function toExpression(pattern: string): RegExp {
  const parts = pattern.split('**/').map(part => part.split('*').map(escapeText).join('[^/]*'))
  return new RegExp(`^${parts.join('(?:.*/)?')}$`)
}

function escapeText(text: string): string {
  return text.replaceAll('.', '\\.')
}
