import type { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import { queryErrorHeader } from './query-error-header.js'
import type { HttpAnswer, WireProtocol } from './wire-protocol.js'

/** AWS JSON 1.0 and 1.1: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
export function awsJson(version: '1.0' | '1.1'): WireProtocol {
  const headers = (requestId: string) => ({
    'content-type': `application/x-amz-json-${version}`,
    'x-amzn-requestid': requestId
  })
  return {
    encodeOutput: (output, requestId): HttpAnswer => ({
      status: 200,
      headers: headers(requestId),
      body: JSON.stringify(jsonValue(output))
    }),
    encodeError: (error, requestId): HttpAnswer => ({
      status: error.status,
      headers: { ...headers(requestId), 'x-amzn-errortype': error.code, ...queryErrorHeader(error) },
      body: JSON.stringify(jsonValue(errorBody(error))),
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
