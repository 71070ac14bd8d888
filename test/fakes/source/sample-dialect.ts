import { badGate } from '../../../src/domain/gate/read/gate-text.js'
import { readText } from '../../../src/domain/gate/read/gate-values.js'
import type { DeclaredSource, SourceQuery } from '../../../src/domain/gate/source/declared-source.js'
import { readSecretName } from '../../../src/domain/gate/source/read-secret.js'
import type { SourceDialect } from '../../../src/domain/gate/source/source-dialect.js'

export interface SampleSource extends DeclaredSource {
  readonly url: string
}

const query = (text: string): SourceQuery => ({ text })

/** A source of no vendor: its queries are names, and it can count in any window. */
export const SAMPLE_DIALECT: SourceDialect = {
  kind: 'sample',
  keys: ['token'],
  windows: [10, 20, 30, 60],
  delaySeconds: 15,
  counts: 'requests',
  declare({ name, given, at, windowSeconds, delaySeconds }): SampleSource {
    const url = given.get('sample')
    const token = given.get('token')
    if (url === undefined) throw badGate(at, 'a sample needs its URL.')
    const secrets = token === undefined ? [] : [readSecretName(token)]
    return { name, kind: 'sample', url: readText(url, 'a URL'), windowSeconds, delaySeconds, secrets }
  },
  readQuery: text => query(readText(text, 'a query')),
  presets: ['shop'],
  readPreset(text, { signal }) {
    if (text.kind !== 'scalar' || text.text !== 'shop') throw badGate(text.at, 'expected one of shop.')
    const bad = signal.kind === 'errors' ? 'failed' : `slower-${signal.slowerThanMilliseconds}`
    return { requests: query('all of {side.id}'), bad: query(`${bad} of {side.id}`) }
  }
}

/** Counts events of a log, and no requests. */
export const LINES_DIALECT: SourceDialect = {
  kind: 'lines',
  keys: [],
  windows: [60],
  delaySeconds: 30,
  counts: 'bad-only',
  declare: ({ name, windowSeconds, delaySeconds }) => ({
    ...{ name, kind: 'lines', windowSeconds, delaySeconds, secrets: [] }
  }),
  readQuery: text => query(readText(text, 'a pattern')),
  presets: []
}
