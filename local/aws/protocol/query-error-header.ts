import type { AwsError } from '../aws-error.js'

/**
 * What a service that once used Query adds to its errors; SDKs read it before the body's `__type`.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait
 */
export function queryErrorHeader({ code, status }: AwsError): Record<string, string> {
  return { 'x-amzn-query-error': `${code};${status < 500 ? 'Sender' : 'Receiver'}` }
}
