import type { SourceKinds } from '../../domain/gate/source/source-kinds.js'

/** The dialects of all sources, loaded when gates are read. */
export const sourceKinds: SourceKinds = async () => (await import('./source-dialects.js')).SOURCE_DIALECTS
