import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import { RequestFields } from '../request-fields.js'

/** Opens a request to Elastic Load Balancing; what does not fit is a `ValidationError`. */
export function readElbv2Request(input: Shape): RequestFields {
  return new RequestFields(input, {
    missing: name => invalidRequest(`'${name}' must be specified`),
    invalid: (name, value, expected) => invalidRequest(`'${value}' is not valid for '${name}': must be ${expected}`)
  })
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html */
export function invalidRequest(message: string): AwsError {
  return new AwsError('ValidationError', message)
}
