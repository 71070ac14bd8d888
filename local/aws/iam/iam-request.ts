import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import { RequestFields } from '../request-fields.js'

/** Opens a request to IAM; what does not fit is a `ValidationError`. */
export function readIamRequest(input: Shape): RequestFields {
  return new RequestFields(input, {
    missing: name => invalid(`'${name}' must be specified`),
    invalid: (name, value, expected) => invalid(`'${value}' is not valid for '${name}': must be ${expected}`)
  })
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
function invalid(message: string): AwsError {
  return new AwsError('ValidationError', message)
}
