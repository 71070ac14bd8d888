import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import { RequestFields } from '../request-fields.js'

/** Opens a request to CloudWatch. */
export function readCloudWatchRequest(input: Shape): RequestFields {
  return new RequestFields(input, {
    missing: name => new AwsError('MissingParameter', `The parameter ${name} is required.`),
    invalid: (name, value, expected) => invalidValue(`The value ${value} for parameter ${name} must be ${expected}.`)
  })
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html */
export function invalidValue(message: string): AwsError {
  return new AwsError('InvalidParameterValue', message)
}

export function invalidCombination(message: string): AwsError {
  return new AwsError('InvalidParameterCombination', message)
}

/** What GetMetricData and alarms on metric math answer to requests that do not make sense. */
export function invalidQuery(message: string): AwsError {
  return new AwsError('ValidationError', message)
}
