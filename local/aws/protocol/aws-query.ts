import { renderXml } from './render-xml.js'
import type { HttpAnswer, WireProtocol } from './wire-protocol.js'

/**
 * Errors that all services share have other names and statuses in Query than in JSON:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
 */
const queryNames: Readonly<Record<string, { readonly code: string; readonly status: number }>> = {
  AccessDeniedException: { code: 'AccessDenied', status: 403 },
  ExpiredTokenException: { code: 'ExpiredToken', status: 403 },
  MissingAuthenticationTokenException: { code: 'MissingAuthenticationToken', status: 403 },
  UnrecognizedClientException: { code: 'InvalidClientTokenId', status: 403 },
  ThrottlingException: { code: 'Throttling', status: 400 },
  UnknownOperationException: { code: 'InvalidAction', status: 400 }
}

/** AWS Query, which answers in XML: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
export function awsQuery({ action, namespace }: { action: string; namespace: string }): WireProtocol {
  const headers = (requestId: string) => ({ 'content-type': 'text/xml', 'x-amzn-requestid': requestId })
  const open = (element: string) => `<${element} xmlns="${namespace}">`
  return {
    encodeOutput: (output, requestId): HttpAnswer => {
      const result = renderXml(`${action}Result`, output)
      const metadata = renderXml('ResponseMetadata', { RequestId: requestId })
      const body = `${open(`${action}Response`)}${result}${metadata}</${action}Response>`
      return { status: 200, headers: headers(requestId), body }
    },
    encodeError: (error, requestId): HttpAnswer => {
      const { code, status } = queryNames[error.code] ?? error
      const type = status < 500 ? 'Sender' : 'Receiver'
      const detail = renderXml('Error', { Type: type, Code: code, Message: error.message, ...error.members })
      const body = `${open('ErrorResponse')}${detail}${renderXml('RequestId', requestId)}</ErrorResponse>`
      return { status, headers: headers(requestId), body, error: code }
    }
  }
}
