import { DeployError } from '../errors.js'
import { quoteWord } from '../input/quote-safe.js'

type Environment = Readonly<Record<string, string | undefined>>

/** `eu-west-1`, `us-gov-east-1`, `cn-north-1`, `us-isob-east-1`, `eusc-de-east-1`, and those to come: https://docs.aws.amazon.com/general/latest/gr/rande.html */
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d$/
/** An emulator takes any name that can be a part of a host name. */
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/
/** They go into a header of each request unchanged. */
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/

/**
 * Reads the region from AWS_REGION or AWS_DEFAULT_REGION, without blanks around it. Throws `bad-input` without one, and where a variable
 * of AWS holds what the SDK could not send, before any request. Values are not shown, because they may be keys.
 */
export function readAwsEnvironment(env: Environment): { readonly region: string } {
  const name = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find(variable => textOf(env, variable) !== '')
  if (name === undefined) {
    throw new DeployError(
      'bad-input',
      'No AWS region is set: set the environment variable AWS_REGION of the job, or configure credentials in an earlier step (aws-actions/configure-aws-credentials).'
    )
  }
  const region = textOf(env, name)
  const isEmulated = textOf(env, 'AWS_ENDPOINT_URL') !== ''
  if (!(isEmulated ? LABEL : REGION).test(region))
    throw refusal(name, `${describeRegion(region)}. Expected a region such as eu-west-1`)
  for (const key of KEYS)
    if (!/^[\x21-\x7e]*$/.test(env[key] ?? '') || /["']/.test(env[key] ?? ''))
      throw refusal(key, `${describeFault(env[key] ?? '')}. Enter the value again without it`)
  for (const [variable, value = ''] of Object.entries(env))
    if (/^AWS_ENDPOINT_URL(?:_|$)/.test(variable) && value !== '' && !isAddress(value))
      throw refusal(
        variable,
        'is not a URL. Expected one such as https://vpce-1.ecs.eu-west-1.vpce.amazonaws.com, or remove it'
      )
  const { AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile = '', AWS_ROLE_ARN: role = '' } = env
  // Where one of them is empty, the SDK assumes no role.
  if (tokenFile !== '' && role !== '' && !ROLE.test(role))
    throw refusal(
      'AWS_ROLE_ARN',
      'is not the ARN of a role. Expected one such as arn:aws:iam::123456789012:role/deployer'
    )
  return { region }
}

function textOf(env: Environment, name: string): string {
  return env[name]?.trim() ?? ''
}

function describeRegion(region: string): string {
  const shown = quoteWord(region)
  const isFaulty = /\s/.test(region) || shown === quoteWord('"')
  return isFaulty ? describeFault(region) : `is ${shown}, which is not a region name`
}

function describeFault(value: string): string {
  if (/[\r\n]/.test(value)) return 'contains a line break'
  if (/\s/.test(value)) return 'contains a space'
  if (/["'`]/.test(value)) return 'contains a quote'
  return /[^\x20-\x7e]/.test(value) ? 'contains a character that is not ASCII' : 'is not a valid value'
}

function isAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/[^/\s"']+/.test(value) && !/[\s"']/.test(value)
}

function refusal(name: string, fault: string): DeployError {
  return new DeployError('bad-input', `The environment variable ${name} ${fault}.`)
}
