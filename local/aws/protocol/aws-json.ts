import type { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import type { HttpAnswer, WireProtocol } from './wire-protocol.js'

/**
 * AWS JSON 1.0 and 1.1: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html.
 * `x-amzn-query-error` is what a service that once spoke Query adds, and SDKs read it before `__type`:
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait
 */
export function awsJson(version: '1.0' | '1.1'): WireProtocol {
  const answer = (status: number, body: unknown, headers: Record<string, string>): HttpAnswer => ({
    status,
    headers: { 'content-type': `application/x-amz-json-${version}`, ...headers },
    body: JSON.stringify(jsonValue(body))
  })
  return {
    encodeOutput: (output, requestId) => answer(200, output, { 'x-amzn-requestid': requestId }),
    encodeError: (error, requestId) => ({
      ...answer(error.status, errorBody(error), {
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': error.code,
        'x-amzn-query-error': `${error.code};${error.status < 500 ? 'Sender' : 'Receiver'}`
      }),
      error: error.code
    })
  }
}

function errorBody(error: AwsError): Shape {
  return { __type: error.code, message: error.message, ...error.members }
}

function jsonValue(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000
  if (Array.isArray(value)) return value.map(jsonValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, jsonValue(member)]))
}
