import { describe, expect, it } from '@jest/globals'
import { mergeCoverage, pathsToLookFor } from './merge-coverage.js'
import { parseCoverage } from './parse-coverage.js'

/** Counts by file over several reports; `existing` are files of the workspace. */
function merge(reports: Readonly<Record<string, string>>, existing: readonly string[] = []) {
  const records = Object.entries(reports).map(([path, text]) => {
    const reading = parseCoverage(text)
    return { path, records: reading.kind === 'coverage' ? reading.records : [] }
  })
  const present = new Set(pathsToLookFor(records, '/w').filter(path => existing.includes(path)))
  const { files, problems } = mergeCoverage(records, { present, workspace: '/w' })
  return { counts: files.map(({ file, covered, total }) => `${file} ${covered}/${total}`), problems }
}

const lcov = (file: string, ...counts: readonly number[]) =>
  `SF:${file}\n${counts.map((count, index) => `DA:${index + 1},${count}`).join('\n')}\nend_of_record\n`
const cobertura = (source: string, file: string, ...hits: readonly number[]) =>
  `<coverage><sources><source>${source}</source></sources><packages><package><classes><class filename="${file}"><lines>${hits.map((hit, index) => `<line number="${index + 1}" hits="${hit}"/>`).join('')}</lines></class></classes></package></packages></coverage>`
const jacoco = (module: string, file: string, missed: number, covered: number) =>
  `<report name="${module}"><package name="p"><sourcefile name="${file}"><counter type="LINE" missed="${missed}" covered="${covered}"/></sourcefile></package></report>`

describe('two reports of one file', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    [
      'of one folder',
      { 'coverage/a.info': lcov('a.js', 1, 0), 'coverage/b.info': lcov('a.js', 0, 1, 0) },
      [],
      'a.js 2/3'
    ],
    [
      'that name the same lines',
      { 'unit/lcov.info': lcov('a.js', 1, 0), 'it/lcov.info': lcov('a.js', 0, 1) },
      [],
      'a.js 2/2'
    ],
    [
      'that is in the workspace',
      { 'unit/lcov.info': lcov('a.js', 1, 0), 'it/lcov.info': lcov('./a.js', 0, 1, 0) },
      ['a.js'],
      'a.js 2/3'
    ],
    [
      'by its absolute and its relative path',
      { 'unit/lcov.info': lcov('/w/src/a.js', 1, 0), 'it/lcov.info': lcov('src/a.js', 0, 1, 0) },
      ['src/a.js'],
      'src/a.js 2/3'
    ],
    [
      'by the path in a container',
      { 'unit/lcov.info': lcov('/app/src/a.js', 1, 0), 'it/lcov.info': lcov('src/a.js', 0, 1, 0) },
      ['src/a.js'],
      'src/a.js 2/3'
    ],
    [
      'by the folder that Cobertura names',
      { 'x/coverage.xml': cobertura('/w/lib', 'a.py', 1, 0), 'y/lcov.info': lcov('lib/a.py', 0, 1) },
      ['lib/a.py'],
      'lib/a.py 2/2'
    ],
    [
      'of Go by its import path',
      {
        'a/cover.out': 'mode: set\nexample.com/x/a.go:1.1,2.2 3 1\nexample.com/x/a.go:3.1,4.2 1 0\n',
        'b/cover.out': 'mode: set\nexample.com/x/a.go:3.1,4.2 1 1\nexample.com/x/a.go:1.1,2.2 3 0\n'
      },
      [],
      'example.com/x/a.go 4/4'
    ],
    [
      'by folders of two machines',
      {
        'x/coverage.xml': cobertura('/home/runner/work/r/r', 'a.py', 1, 0),
        'y/coverage.xml': cobertura('/Users/runner/work/r/r', 'a.py', 0, 1)
      },
      [],
      'a.py 2/2'
    ],
    [
      'by one folder of a machine',
      { 'x/coverage.xml': cobertura('/app/', 'a.py', 1, 0), 'y/coverage.xml': cobertura('/app', 'a.py', 0, 1) },
      [],
      'a.py 2/2'
    ],
    [
      "of a module and of JaCoCo's aggregate",
      {
        'm1/jacoco.xml': jacoco('m1', 'A.java', 10, 0),
        'all/jacoco.xml': jacoco('all', 'A.java', 0, 10)
          .replace('<package', '<group name="m1"><package')
          .replace('</package>', '</package></group>')
      },
      [],
      'p/A.java 10/10'
    ],
    [
      'by its absolute path outside and by its name, with the same lines',
      { 'x/lcov.info': lcov('/home/me/a.js', 1, 0), 'y/lcov.info': lcov('a.js', 0, 1) },
      [],
      'a.js 2/2'
    ]
  ])('count it once: %s', (_, reports, existing, counts) => {
    expect(merge(reports, existing)).toEqual({ counts: [counts], problems: [] })
  })
})

describe('two files of one name', () => {
  it.each([
    ['a/coverage.xml', 'b/coverage.xml'],
    ['coverage/a.xml', 'coverage/b.xml']
  ])('stay two, with a warning, where their reports name other folders of one machine: %s, %s', (first, second) => {
    const reports = { [first]: cobertura('/w2/a', '__init__.py', 1), [second]: cobertura('/w2/b', '__init__.py', 0) }
    const { counts, problems } = merge(reports)
    expect(counts).toEqual(['__init__.py 1/1', '__init__.py 0/1'])
    expect(problems).toHaveLength(1)
  })

  it('stay two where the workspace has both', () => {
    const reports = {
      'packages/a/coverage/lcov.info': lcov('src/index.ts', 1, 0),
      'packages/b/coverage/lcov.info': lcov('src/index.ts', 0, 1)
    }
    const existing = ['packages/a/src/index.ts', 'packages/b/src/index.ts']
    expect(merge(reports, existing).counts).toEqual(['packages/a/src/index.ts 1/2', 'packages/b/src/index.ts 1/2'])
  })

  it('stay two, with a warning, where their lines differ and the workspace has neither', () => {
    const reports = {
      'packages/a/coverage/lcov.info': lcov('src/index.ts', 1, 0),
      'packages/b/coverage/lcov.info': lcov('src/index.ts', 0, 1, 1)
    }
    expect(merge(reports)).toEqual({
      counts: ['src/index.ts 1/2', 'src/index.ts 2/3'],
      problems: [
        '"src/index.ts": several reports list different lines or folders, and the workspace has no such file. Each counts as a separate file.'
      ]
    })
  })

  it('stay two in two modules of JaCoCo', () => {
    const reports = {
      'm1/jacoco.xml': jacoco('m1', 'Main.java', 1, 2),
      'm2/jacoco.xml': jacoco('m2', 'Main.java', 3, 0)
    }
    expect(merge(reports)).toEqual({ counts: ['p/Main.java 2/3', 'p/Main.java 0/3'], problems: [] })
  })
})
