import { encodeCbor } from './cbor.js'
import { queryErrorHeader } from './query-error-header.js'
import type { WireProtocol } from './wire-protocol.js'

/** Smithy RPC v2 CBOR: https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html */
export const rpcV2Cbor: WireProtocol = {
  encodeOutput: (output, requestId) => ({ status: 200, headers: headers(requestId), body: encodeCbor(output) }),
  encodeError: (error, requestId) => ({
    status: error.status,
    headers: { ...headers(requestId), ...queryErrorHeader(error) },
    body: encodeCbor({ __type: error.code, message: error.message, ...error.members }),
    error: error.code
  })
}

function headers(requestId: string): Record<string, string> {
  return {
    'smithy-protocol': 'rpc-v2-cbor',
    'content-type': 'application/cbor',
    'x-amzn-requestid': requestId
  }
}
