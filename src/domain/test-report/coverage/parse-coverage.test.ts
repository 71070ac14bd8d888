import { describe, expect, it } from '@jest/globals'
import { coveragePercent } from '../summarize-tests.js'
import { mergeCoverage } from './merge-coverage.js'
import { parseCoverage } from './parse-coverage.js'

/** Figures of one report, and what is ambiguous in it. */
function read(text: string) {
  const reading = parseCoverage(text)
  if (reading.kind !== 'coverage') throw new Error(reading.text)
  const reports = [{ path: 'coverage/report', records: reading.records }]
  const { files } = mergeCoverage(reports, { present: new Set(), workspace: '/w' })
  const counts = files.map(({ file, covered, total }) => `${file} ${covered}/${total}`)
  return { counts, percent: coveragePercent(files), problems: reading.problems }
}

const lcov = (...lines: readonly string[]) => ['SF:a.js', ...lines, 'end_of_record', ''].join('\n')
const cobertura = (lines: string, rest = '') =>
  `<coverage><packages><package><classes><class filename="a.py">${lines}</class>${rest}</classes></package></packages></coverage>`

describe('a line of LCOV', () => {
  it.each([
    ['with a negative count, as gcov and coverxygen write it', lcov('DA:1,-1', 'DA:2,3'), 'a.js 1/2'],
    ['with a checksum', lcov('DA:1,3,ZxmKfUr8vg', 'DA:2,0,abc='), 'a.js 1/2'],
    ['with a count above 2^31', lcov('DA:1,4294967296', 'DA:2,18446744073709551615', 'DA:3,1e10'), 'a.js 3/3'],
    ['that is listed three times', lcov('DA:5,0', 'DA:5,2', 'DA:5,0'), 'a.js 1/1'],
    [
      'among functions, branches and comments',
      lcov('# c', 'FN:1,2,f', 'FNL:0,1,2', 'BRDA:1,e0,0,-', 'MCDC:1,2,t,0,0,x', 'DA:1,1'),
      'a.js 1/1'
    ],
    [
      'with Windows line ends',
      lcov('DA:1,1', 'DA:2,0').replaceAll('\n', '\r\n') + lcov('DA:3,1').replace('a.js', 'b.js'),
      'a.js 1/2'
    ]
  ])('%s is counted', (_, text, counts) => {
    const result = read(text)
    expect(result.counts[0]).toBe(counts)
    expect(result.problems).toEqual([])
  })

  it.each([
    [
      'with a count that is no number',
      lcov('DA:1,abc', 'DA:2,1'),
      'a.js 1/2',
      'Line 2 has no readable count, and counts as not covered.'
    ],
    ['without a count', lcov('DA:1', 'DA:2,1'), 'a.js 1/2', 'Line 2 has no readable count, and counts as not covered.'],
    [
      'without a number',
      lcov('DA:x,0', 'DA:,0', 'DA:2,1'),
      'a.js 1/3',
      'Line 2 and 1 more: each has no readable line number, and counts as a separate line.'
    ],
    ['of an unknown kind', lcov('XX:1,2', 'DA:2,1'), 'a.js 1/1', 'Line 2 is not LCOV, and is not counted.'],
    [
      'after which the record has no end',
      'SF:a.js\nDA:1,1\n',
      'a.js 1/1',
      'The last record is truncated: the report may be incomplete.'
    ],
    [
      'that is announced and not there',
      lcov('DA:1,1', 'LF:4', 'LH:1'),
      'a.js 1/4',
      'The record of a.js declares more lines than it lists; the others count as not covered.'
    ]
  ])('%s is counted as not covered, or reported', (_, text, counts, problem) => {
    const result = read(text)
    expect([result.counts, result.problems]).toEqual([[counts], [problem]])
  })

  it('that is only counted is counted', () => {
    expect(read(lcov('LF:4', 'LH:1')).counts).toEqual(['a.js 1/4'])
  })

  it('of a record without an end is of that record', () => {
    expect(read('SF:a.js\nDA:1,1\nSF:b.js\nDA:1,0\nend_of_record\n').counts).toEqual(['a.js 1/1', 'b.js 0/1'])
  })
})

describe('one file in two records of a report', () => {
  it.each([
    ['LCOV by test', lcov('DA:1,1', 'DA:2,0') + lcov('DA:1,0', 'DA:2,1'), 'a.js 2/2'],
    ['LCOV with and without ./', lcov('DA:1,1', 'DA:2,0') + lcov('DA:2,1').replace('a.js', './a.js'), 'a.js 2/2'],
    [
      'LCOV with backslashes',
      lcov('DA:1,1', 'DA:2,0').replace('a.js', 'src\\a.js') + lcov('DA:2,1').replace('a.js', 'src/a.js'),
      'src/a.js 2/2'
    ],
    [
      'LCOV by a URL with encoded blanks',
      lcov('DA:1,1', 'DA:2,0').replace('a.js', 'file:///m/my%20app/a.js') +
        lcov('DA:2,1').replace('a.js', '/m/my app/a.js'),
      '/m/my app/a.js 2/2'
    ],
    [
      'LCOV by a URL of Windows',
      lcov('DA:1,1', 'DA:2,0').replace('a.js', 'file:///c:/m/a.js') + lcov('DA:2,1').replace('a.js', 'C:\\m\\a.js'),
      'C:/m/a.js 2/2'
    ],
    [
      'LCOV by a small letter for the drive',
      lcov('DA:1,1', 'DA:2,0').replace('a.js', 'c:/m/a.js') + lcov('DA:2,1').replace('a.js', 'C:/m/a.js'),
      'C:/m/a.js 2/2'
    ],
    ['LCOV by the absolute path', lcov('DA:1,1', 'DA:2,0').replace('a.js', '/w/a.js') + lcov('DA:2,1'), 'a.js 2/2'],
    [
      'Cobertura with inner classes',
      cobertura(
        '<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>',
        '<class name="A$B" filename="a.py"><lines><line number="2" hits="1"/></lines></class>'
      ),
      'a.py 2/2'
    ],
    [
      'Go, atomic, of two packages',
      'mode: atomic\nx/a.go:1.2,3.4 2 0\nx/a.go:5.1,6.2 1 0\nx/a.go:1.2,3.4 2 7\n',
      'x/a.go 2/3'
    ],
    ['Go, two profiles joined', 'mode: count\nx/a.go:1.2,3.4 2 0\nmode: count\nx/a.go:1.2,3.4 2 1\n', 'x/a.go 2/2']
  ])('is one: %s', (_, text, counts) => {
    expect(read(text).counts).toEqual([counts])
  })
})

describe('Cobertura', () => {
  it.each([
    ['hits above 2^31', '<line number="1" hits="9999999999"/>', 'a.py 1/1', []],
    ['negative hits', '<line number="1" hits="-1"/>', 'a.py 0/1', []],
    ['lines of methods only', '', 'a.py 1/2', []],
    [
      'no hits',
      '<line number="1"/>',
      'a.py 0/1',
      ['Line 1 of a.py has no readable hit count, and counts as not covered.']
    ],
    [
      'hits that are no number',
      '<line number="1" hits="yes"/>',
      'a.py 0/1',
      ['Line 1 of a.py has no readable hit count, and counts as not covered.']
    ]
  ])('with %s', (_, line, counts, problems) => {
    const methods =
      '<methods><method name="m"><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></method></methods>'
    const result = read(cobertura(line === '' ? `${methods}<lines/>` : `<lines>${line}</lines>`))
    expect([result.counts, result.problems]).toEqual([[counts], problems])
  })

  it.each([
    ['<lines><line number="1" hits="1"/></lines>', ['a.py 1/1', '(lines not listed) 0/8']],
    [
      '<methods><method><lines><line number="1" hits="1"/></lines></method></methods><lines><line number="1" hits="1"/></lines>',
      ['a.py 1/1', '(lines not listed) 0/8']
    ]
  ])('that announces more lines than it lists has the others not covered: %s', (lines, counts) => {
    const text = cobertura(lines).replace('<coverage>', '<coverage lines-valid="9" lines-covered="9">')
    expect(read(text)).toMatchObject({
      ...{ counts, problems: ['The report declares more lines than it lists; the others count as not covered.'] }
    })
  })

  it('that lists a line once for each of its methods, as Coverlet does, is whole', () => {
    const line = '<line number="1" hits="1"/>'
    const text = cobertura(`<lines>${line}${line}</lines>`).replace('<coverage>', '<coverage lines-valid="2">')
    expect(read(text)).toMatchObject({ counts: ['a.py 1/1'], problems: [] })
  })

  it('that only counts is counted', () => {
    expect(read('<coverage lines-valid="9" lines-covered="3"><packages/></coverage>').counts).toEqual([
      '(lines not listed) 3/9'
    ])
  })
})

describe('JaCoCo', () => {
  const file = (name: string, missed: number, covered: number) =>
    `<package name="p"><sourcefile name="${name}"><counter type="LINE" missed="${missed}" covered="${covered}"/></sourcefile></package>`

  it('is read in groups of groups; modules keep files of one name apart', () => {
    const groups = `<group name="back"><group name="core">${file('A.java', 9, 1)}</group></group><group name="web">${file('A.java', 0, 10)}</group>`
    expect(read(`<report name="r">${groups}</report>`).counts).toEqual(['p/A.java 1/10', 'p/A.java 10/10'])
  })

  it('reports which classes have no line numbers, and how many more lines its own counter has', () => {
    const bare =
      '<package name="p"><class name="p/B" sourcefilename="B.java"><counter type="INSTRUCTION" missed="3" covered="0"/></class></package>'
    const counter = '<counter type="LINE" missed="9" covered="2"/>'
    expect(read(`<report name="r">${file('A.java', 1, 1)}${bare}${counter}</report>`)).toMatchObject({
      counts: ['p/A.java 1/2', '(lines not listed) 0/9'],
      problems: [
        'p/B has no line numbers, and is not counted: compile it with debug information.',
        'The report declares more lines than it lists; the others count as not covered.'
      ]
    })
  })

  it.each([
    [
      'a package',
      '<package name="p"><counter type="LINE" missed="3" covered="1"/></package>',
      ['p/(lines not listed) 1/4']
    ],
    [
      'a class without its source file',
      '<package name="p"><class name="p/B" sourcefilename="B.java"><counter type="LINE" missed="3" covered="1"/></class></package>',
      ['p/B 1/4']
    ],
    [
      'a group',
      `<group name="g">${file('A.java', 0, 1)}<counter type="LINE" missed="3" covered="1"/></group>`,
      ['p/A.java 1/1', 'g/(lines not listed) 0/3']
    ]
  ])('takes lines that only %s counts', (_, content, counts) => {
    expect(read(`<report name="r">${content}</report>`).counts).toEqual(counts)
  })
})

describe('Clover and the format of SonarQube', () => {
  const clover = (lines: string) =>
    `<coverage generated="1"><project><package name="p"><file name="A.php" path="/w/src/A.php">${lines}</file></package></project><testproject><file name="T"><line num="1" type="stmt" count="1"/></file></testproject></coverage>`

  it('are read: statements and conditions, no methods and no tests', () => {
    const lines =
      '<line num="1" type="method" count="0"/><line num="2" type="stmt" count="3"/><line num="3" type="cond" truecount="1" falsecount="0"/><line num="4" type="stmt" count="0"/>'
    expect(read(clover(lines)).counts).toEqual(['src/A.php 2/3'])
  })

  it('are counted where Clover lists no line', () => {
    const metrics = '<metrics statements="8" coveredstatements="2"/>'
    expect(read(`<coverage generated="1"><project>${metrics}<package name="p"/></project></coverage>`).counts).toEqual([
      '(lines not listed) 2/8'
    ])
  })

  it('report which line has no count', () => {
    expect(read(clover('<line num="2" type="stmt"/>'))).toMatchObject({
      ...{ counts: ['src/A.php 0/1'] },
      problems: ['Line 2 of /w/src/A.php has no readable count, and counts as not covered.']
    })
    const sonar =
      '<coverage version="1"><file path="a.c"><lineToCover lineNumber="1" covered="true"/><lineToCover lineNumber="2"/></file></coverage>'
    expect(read(sonar)).toMatchObject({
      ...{ counts: ['a.c 1/2'] },
      problems: ['Line 2 of a.c has no "covered" attribute, and counts as not covered.']
    })
  })
})

describe('the format of SonarQube', () => {
  it('is read with the numbers that XML accepts as true and false', () => {
    const line = (number: number, covered: string) => `<lineToCover lineNumber="${number}" covered="${covered}"/>`
    const report = `<coverage version="1"><file path="a.c">${line(1, '1')}${line(2, '0')}${line(3, 'TRUE')}</file></coverage>`
    expect(read(report)).toMatchObject({ counts: ['a.c 2/3'], problems: [] })
  })
})

describe('a Go cover profile', () => {
  it('is read with Windows line ends and large counts', () => {
    expect(read('mode: atomic\r\nC:\\x\\a.go:1.2,3.4 2 99999999999\r\nC:\\x\\a.go:4.2,5.4 1 0\r\n').counts).toEqual([
      'C:/x/a.go 2/3'
    ])
  })

  it('reports which line it cannot parse', () => {
    expect(read('mode: set\nx/a.go:1.2,3.4 2 1\nx/a.go:broken\n').problems).toEqual([
      'Line 3 is not a block of a cover profile, and is not counted.'
    ])
  })
})

describe('several reports that were joined manually', () => {
  const first = cobertura('<lines><line number="1" hits="1"/></lines>')
  const jacoco = (file: string, missed: number, covered: number) =>
    `<?xml version="1.0"?>\n<report name="m"><package name="p"><sourcefile name="${file}"><counter type="LINE" missed="${missed}" covered="${covered}"/></sourcefile></package></report>\n`

  it.each([
    ['JaCoCo', jacoco('A.java', 0, 2) + jacoco('B.java', 3, 0), ['p/A.java 2/2', 'p/B.java 0/3']],
    ['Cobertura', first + first.replace('a.py', 'b.py').replace('hits="1"', 'hits="0"'), ['a.py 1/1', 'b.py 0/1']]
  ])('are all read: %s', (_, text, counts) => {
    expect(read(text).counts).toEqual(counts)
  })

  it('are refused where one of them is of another format', () => {
    const text = jacoco('A.java', 0, 2) + '<report><pages/></report>'
    expect(parseCoverage(text)).toMatchObject({ text: expect.stringContaining('The file is not an LCOV') })
  })
})

describe('a report of coverage that breaks off', () => {
  it.each([
    '<?xml version="1.0" ?>\n',
    '<coverage><packages>',
    '<report name="x"><package',
    '<?xml version="1.0"?>\n<coverage generated="1"><project>'
  ])('is broken: %s', text => {
    expect(parseCoverage(text)).toMatchObject({ kind: 'broken' })
  })
})
