import type { ServiceAnswer } from '../../http-service.js'

/** An error of App Service itself, which does not look like those of the resource manager. */
export class WebError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

/** As it was observed: https://github.com/Azure/azure-functions-on-container-apps/issues/53 */
export function webErrorAnswer({ status, code, message }: WebError): ServiceAnswer {
  const details = [
    { Message: message },
    { Code: code },
    { ErrorEntity: { Code: code, Message: message, InnerErrors: null } }
  ]
  return { status, body: { Code: code, Message: message, Target: null, Details: details, Innererror: null } }
}

export function refuse(message: string): WebError {
  return new WebError(400, 'BadRequest', message)
}
