import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'

// Partitions: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. Role names and paths:
// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/

/** Whether a text is the ARN of an IAM role, in any partition and with any path. */
export function isRoleArn(text: string): boolean {
  return ROLE_ARN.test(text)
}

/** A task definition may name a role by its ARN or by its short name. */
export function isRoleReference(text: string): boolean {
  return isRoleArn(text) || ROLE_NAME.test(text)
}

/** Reads an input that is the ARN of a role; undefined when absent. Throws `bad-input` for any other value. */
export function requireRoleArn(inputs: InputReader, name: string): string | undefined {
  const arn = inputs.text(name)
  if (arn === undefined || isRoleArn(arn)) return arn
  throw badInput(name, 'expected the ARN of an IAM role, such as arn:aws:iam::123456789012:role/my-role.')
}
