import type { ServiceAnswer } from '../../http-service.js'

/** An answer of the resource manager that reports an error. */
export class ArmError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }

  headers: Readonly<Record<string, string>> = {}

  with(headers: Readonly<Record<string, string>>): this {
    this.headers = headers
    return this
  }
}

/** 400 for a request whose content is wrong. */
export function badRequest(code: string, message: string): ArmError {
  return new ArmError(400, code, message)
}

/** The body of an error: https://learn.microsoft.com/azure/azure-resource-manager/management/common-error-codes */
export function errorAnswer({ status, code, message, headers }: ArmError): ServiceAnswer {
  return { status, headers, body: { error: { code, message } } }
}

/** https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found */
export function notFound(type: string, name: string, group: string): ArmError {
  return new ArmError(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`
  )
}
