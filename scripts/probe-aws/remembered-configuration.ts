import type { DeploymentConfiguration, Tag } from '@aws-sdk/client-ecs'

const TAG = 'deploy-kit:probe-before-'
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html */
const VALUE_LENGTH = 256
/** Of the 50 that a service may have. */
const MOST_TAGS = 16

/**
 * Tags that hold the whole configuration of a service while the probe changes it, so that the next run can restore it. Throws an `Error`
 * when it is too long for them.
 */
export function composeTags(
  configuration: DeploymentConfiguration
): readonly { readonly key: string; readonly value: string }[] {
  const text = Buffer.from(JSON.stringify(configuration)).toString('base64url')
  const pieces = text.match(new RegExp(`.{1,${VALUE_LENGTH}}`, 'g')) ?? []
  if (pieces.length > MOST_TAGS) throw new Error('The deployment configuration is too long to be kept in tags.')
  return pieces.map((value, index) => ({ key: `${TAG}${index + 1}-of-${pieces.length}`, value }))
}

/** The keys of all such tags. */
export function rememberedKeys(tags: readonly Tag[]): readonly string[] {
  return tags.flatMap(({ key }) => (key?.startsWith(TAG) === true ? [key] : []))
}

/** What the tags hold. Undefined where there are none; throws an `Error` when some are missing or were edited. */
export function recallConfiguration(tags: readonly Tag[]): DeploymentConfiguration | undefined {
  const keys = rememberedKeys(tags)
  const [, count] = /-of-(\d+)$/.exec(keys[0] ?? '') ?? []
  if (count === undefined) return undefined
  const values = Array.from({ length: Number(count) }, (_, index) =>
    tags.find(({ key }) => key === `${TAG}${index + 1}-of-${count}`)
  )
  const text = values.map(tag => tag?.value ?? '').join('')
  const value = parse(Buffer.from(text, 'base64url').toString())
  if (values.includes(undefined) || typeof value !== 'object' || value === null)
    throw new Error(
      `The tags ${TAG}… of the service are incomplete. Restore its deployment configuration manually and remove them.`
    )
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
