import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { LIKELY_ANSWERS } from '../../../local/aws/ecs/open-questions.js'
import { AWS_CHECKS } from '../../../scripts/probe-aws/checks.js'

interface Step {
  readonly name?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
}

const page = readFileSync('docs/verified-against.md', 'utf8')
const rows = page
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line =>
    line
      .slice(1, -1)
      .split(' | ')
      .map(cell => cell.trim())
  )
  .map(([check = '', assumed = '', otherwise = '', how = '', state = '', ...rest]) => {
    return { check: check.replaceAll('`', ''), assumed, otherwise, how, state, sources: rest.join(' | ') }
  })
const idsWhere = (isMeant: (how: string) => boolean) => rows.filter(({ how }) => isMeant(how)).map(({ check }) => check)

/** The checks of the workflows that look at GitHub: each step with a CHECK writes one row. */
const githubChecks = readdirSync('.github/workflows')
  .filter(file => file.startsWith('.probe'))
  .map(file => parse(readFileSync(join('.github/workflows', file), 'utf8')) as Workflow)
  .flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ env }) => env?.CHECK ?? [])))

describe('docs/verified-against.md', () => {
  it('has rows that are complete, each for another check', () => {
    expect(rows.length).toBeGreaterThan(AWS_CHECKS.length + githubChecks.length)
    expect(rows.filter(row => Object.values(row).includes(''))).toEqual([])
    expect(new Set(rows.map(({ check }) => check)).size).toBe(rows.length)
    const isState = (state: string) => /^(?:open|[a-z ]+, \d{4}-\d{2}-\d{2})$/.test(state)
    expect(rows.filter(({ state }) => !isState(state))).toEqual([])
  })

  it('has a row for every check of the AWS probe, and names the probe for no other', () => {
    expect(idsWhere(how => how.startsWith('`npm run probe:aws')).toSorted()).toEqual([...AWS_CHECKS].toSorted())
  })

  it('has a row for every check of the GitHub probe, and names the probe for no other', () => {
    expect(githubChecks.length).toBeGreaterThan(5)
    expect(idsWhere(how => how.startsWith('`.probe.yml`')).toSorted()).toEqual(githubChecks.toSorted())
  })

  it('lists the manual check of all others', () => {
    const others = idsWhere(how => !/^(?:`npm run probe:aws|`\.probe\.yml`|Manually: \S)/.test(how))
    expect(others).toEqual([])
  })

  it('has a row for every switch of the local ECS, and names no other', () => {
    const named = rows.flatMap(({ assumed }) => [...assumed.matchAll(/switch `(\w+)`/g)].map(([, name = '']) => name))
    expect(named.toSorted()).toEqual(Object.keys(LIKELY_ANSWERS).toSorted())
  })

  it('links to files that there are', () => {
    const links = [...page.matchAll(/\]\((?!https:)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter(path => !existsSync(join('docs', path)))).toEqual([])
  })
})
