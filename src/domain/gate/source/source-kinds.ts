import type { SourceDialect } from './source-dialect.js'

/** The kinds of sources that gates may declare: loaded when gates are read. */
export type SourceKinds = () => Promise<readonly SourceDialect[]>

/** For who reads gates without sources. */
export const noSourceKinds: SourceKinds = () => Promise.resolve([])
