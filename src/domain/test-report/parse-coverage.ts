import { attributeOf, childrenOf, parseXml, type XmlElement } from './parse-xml.js'

/** How much of a file the tests ran: lines, or statements where its tool counts those. */
export interface FileCoverage {
  readonly file: string
  readonly covered: number
  readonly total: number
}

/** Reads LCOV, Cobertura, JaCoCo or a cover profile of Go, by what it looks like. Undefined when it is none of them. */
export function parseCoverage(text: string): readonly FileCoverage[] | undefined {
  if (/^mode: (?:set|count|atomic)$/m.test(text)) return parseGoProfile(text)
  if (/^SF:/m.test(text)) return parseLcov(text)
  const document = parseXml(text)
  if (document === undefined) return undefined
  const [cobertura] = childrenOf(document, 'coverage')
  if (cobertura !== undefined) return parseCobertura(cobertura)
  const [jacoco] = childrenOf(document, 'report')
  return jacoco === undefined ? undefined : parseJacoco(jacoco)
}

/** https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1: one `DA:line,count` per line, between `SF:` and `end_of_record`. */
function parseLcov(text: string): readonly FileCoverage[] {
  return text.split(/^end_of_record$/m).flatMap(record => {
    const file = /^SF:(.+)$/m.exec(record)?.[1]?.trim()
    if (file === undefined) return []
    const counts = [...record.matchAll(/^DA:\d+,(\d+)/gm)].map(([, count]) => Number(count))
    return [{ file, covered: counts.filter(count => count > 0).length, total: counts.length }]
  })
}

/** One line per block, `file:from,to statements count`; a block may stand there for several packages. https://pkg.go.dev/cmd/cover */
function parseGoProfile(text: string): readonly FileCoverage[] {
  const blocks = new Map<string, { file: string; statements: number; isCovered: boolean }>()
  for (const line of text.split('\n')) {
    const colon = line.lastIndexOf(':')
    const [, place, statements, count] = /^(\S+) (\d+) (\d+)\r?$/.exec(line.slice(colon + 1)) ?? []
    if (colon < 1 || place === undefined) continue
    const file = line.slice(0, colon)
    const key = `${file}:${place}`
    const isCovered = Number(count) > 0 || (blocks.get(key)?.isCovered ?? false)
    blocks.set(key, { file, statements: Number(statements), isCovered })
  }
  return sum(
    [...blocks.values()].map(({ file, statements, isCovered }) => ({
      file,
      covered: isCovered ? statements : 0,
      total: statements
    }))
  )
}

/** https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd: a file may hold several classes, and share lines among them. */
function parseCobertura(root: XmlElement): readonly FileCoverage[] {
  const lines = new Map<string, Map<string, boolean>>()
  const packages = childrenOf(root, 'packages').flatMap(each => childrenOf(each, 'package'))
  const classes = packages.flatMap(each => childrenOf(each, 'classes')).flatMap(each => childrenOf(each, 'class'))
  for (const each of classes) {
    const file = attributeOf(each, 'filename') ?? ''
    const known = lines.get(file) ?? new Map<string, boolean>()
    lines.set(file, known)
    for (const line of childrenOf(each, 'lines').flatMap(list => childrenOf(list, 'line'))) {
      const number = attributeOf(line, 'number') ?? ''
      known.set(number, (known.get(number) ?? false) || Number(attributeOf(line, 'hits') ?? 0) > 0)
    }
  }
  return [...lines].map(([file, known]) => ({
    file,
    covered: [...known.values()].filter(isCovered => isCovered).length,
    total: known.size
  }))
}

/** https://www.jacoco.org/jacoco/trunk/coverage/report.dtd: groups may hold packages, whose files hold counters. */
function parseJacoco(root: XmlElement): readonly FileCoverage[] {
  const groups = [root, ...childrenOf(root, 'group')]
  return groups
    .flatMap(group => childrenOf(group, 'package'))
    .flatMap(each =>
      childrenOf(each, 'sourcefile').flatMap(source => {
        const counter = childrenOf(source, 'counter').find(item => attributeOf(item, 'type') === 'LINE')
        if (counter === undefined) return []
        const covered = Number(attributeOf(counter, 'covered') ?? 0)
        const file = [attributeOf(each, 'name'), attributeOf(source, 'name')]
          .filter(part => part !== undefined)
          .join('/')
        return [{ file, covered, total: covered + Number(attributeOf(counter, 'missed') ?? 0) }]
      })
    )
}

function sum(parts: readonly FileCoverage[]): readonly FileCoverage[] {
  const files = new Map<string, FileCoverage>()
  for (const { file, covered, total } of parts) {
    const known = files.get(file)
    files.set(file, { file, covered: covered + (known?.covered ?? 0), total: total + (known?.total ?? 0) })
  }
  return [...files.values()]
}
