import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { importCircles, importGraph } from './import-graph.js'

const FOLDERS = ['src', 'local', 'test', 'scripts', 'bench']
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...FOLDERS], {
  encoding: 'utf8'
})
const sources = listed.split('\n').filter(file => file.endsWith('.ts') && existsSync(file))

const circlesOf = (files: Readonly<Record<string, string>>) =>
  importCircles(importGraph(new Map(Object.entries(files))))

describe('imports', () => {
  it('run in no circle', () => {
    const circles = importCircles(importGraph(new Map(sources.map(file => [file, readFileSync(file, 'utf8')]))))
    expect(circles).toEqual([])
  })

  it.each([
    ['values', "import { b } from './b.js'", "import { a } from '../x/a.js'"],
    ['types', "import type { B } from './b.js'", "import { type A } from './a.js'"],
    ['what is exported again', "export * from './b.js'", "export type { A } from './a.js'"],
    ['what is imported when it is needed', "const b = () => import('./b.js')", "import './a.js'"]
  ])('are seen: %s', (_kind, a, b) => {
    expect(circlesOf({ 'x/a.ts': a, 'x/b.ts': b })).toEqual([['x/a.ts', 'x/b.ts']])
  })

  it('make a circle through several files, and none by being shared', () => {
    const shared = {
      'd.ts': '',
      'a.ts': "import './b.js'\nimport './d.js'",
      'b.ts': "import './c.js'\nimport './d.js'"
    }
    expect(circlesOf({ ...shared, 'c.ts': "import './d.js'" })).toEqual([])
    expect(circlesOf({ ...shared, 'c.ts': "import './a.js'" })).toEqual([['a.ts', 'b.ts', 'c.ts']])
  })
})
