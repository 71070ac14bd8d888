import type { DeclaredSource, SourceQuery } from '../../../domain/gate/source/declared-source.js'
import type { SourceAuth } from '../../../domain/gate/source/source-auth.js'

/** An endpoint that answers with figures in JSON. */
export interface JsonSource extends DeclaredSource {
  readonly kind: 'json'
  /** As it was written, with its placeholders. */
  readonly address: string
  readonly auth: SourceAuth
}

/** One figure of the answer. */
export interface JsonQuery extends SourceQuery {
  /** As they were written, with their placeholders. */
  readonly address: string
  readonly pointer: string
}
