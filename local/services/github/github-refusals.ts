import type { ServiceAnswer } from '../http-service.js'

export const BAD_CREDENTIALS: ServiceAnswer = { status: 401, body: { message: 'Bad credentials' } }
export const DENIED: ServiceAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } }
export const MISSING: ServiceAnswer = { status: 404, body: { message: 'Not Found' } }

/** What GitHub answers to a body that breaks a rule. */
export function invalid(message: string): ServiceAnswer {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } }
}

const DESCRIPTION = 140

/** The refusal of a description that is too long for a deployment or a status. */
export function refuseDescription(description: string): ServiceAnswer | undefined {
  return description.length > DESCRIPTION ? invalid('description is too long (maximum is 140 characters)') : undefined
}
