import type { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'

/** What goes back over HTTP. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** The error code as the protocol spells it; undefined for success. */
  readonly error?: string
}

/** How one of AWS's wire protocols writes the outcome of a call. */
export interface WireProtocol {
  encodeOutput(output: Shape, requestId: string): HttpAnswer
  encodeError(error: AwsError, requestId: string): HttpAnswer
}
