import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(file => file !== '' && !file.startsWith('dist/'))
const sources = files.filter(file => file.endsWith('.ts'))

/** The lines of TypeScript that match, as `file: line`. */
function linesWith(pattern: RegExp, among: readonly string[] = sources): readonly string[] {
  return among.flatMap(file =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => pattern.test(line))
      .map(line => `${file}: ${line.trim()}`)
  )
}

describe('the house', () => {
  it('has no file with a vague name', () => {
    const names = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|constants|types|index|manager)(?:\.ts$|\/)/i
    expect(files.filter(file => names.test(file))).toEqual([])
  })

  it('names files in kebab case', () => {
    const kebab =
      /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|bounds-test|browser-test|docker-test|kubernetes-test|proxy-test|readme-test|rollout-test|server-test|site-test|source-test|terraform-test|workflow-test|fixture))?\.ts$/
    expect(sources.filter(file => !kebab.test(file.slice(file.lastIndexOf('/') + 1)))).toEqual([])
  })

  it('fails a step in one place only', () => {
    const own = sources.filter(file => file.startsWith('src/') && !file.endsWith('.test.ts'))
    const failures = linesWith(/\bprocess\.exitCode\b|\bsetFailed\b/, own)
    expect(failures.length).toBeGreaterThan(0)
    expect(failures.filter(line => !line.startsWith('src/runner/fail-step.ts:'))).toEqual([])
  })

  it('skips no test and leaves no test alone', () => {
    const tests = sources.filter(file => /[.-]test\.ts$/.test(file))
    expect(linesWith(/\b(?:it|test|describe)\.(?:skip|only|todo)\(|\bx(?:it|describe)\(/, tests)).toEqual([])
  })

  it('mocks no module', () => {
    expect(linesWith(/(?:unstable_mockModule|jest\.mock)\(/)).toEqual([])
  })

  it('keeps public action folders to action.yml and README.md', () => {
    const inFolders = files.filter(file => file.startsWith('actions/'))
    expect(inFolders.filter(file => !/^actions\/[a-z-]+\/(?:action\.yml|README\.md)$/.test(file))).toEqual([])
  })

  // GitHub reads workflows in no folder below this one: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
  const UNDIVIDED = ['.github/workflows']

  it('has at most 25 files in a folder: above that, a folder is divided by concept', () => {
    const counts = new Map<string, number>()
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
    const large = [...counts]
      .filter(([folder, count]) => count > 25 && !UNDIVIDED.includes(folder))
      .map(([folder, count]) => `${folder}: ${count}`)
    expect(large).toEqual([])
  })
})
