import { badInput } from '../../../../domain/errors.js'
import { parseImageReference } from '../../../../domain/image-registry/image-reference.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'
import { digestOf } from '../../domain/render-deploy.js'
import type { RenderRequest } from '../render-request.js'

/** The IDs that the Dashboard shows in the URL of a service; those of cron jobs start with `crn-`. */
const SERVICE = /^(?:srv|crn)-[a-z0-9]{1,60}$/
const COMMIT = /^[0-9a-f]{40}$/
const SERVICES_AT_MOST = 20

/** Reads `services`, in their order. Throws `bad-input`. */
export function readServices(inputs: InputReader): readonly string[] {
  inputs.required('services')
  const services = inputs.list('services')
  const wrong = services.findIndex(id => !SERVICE.test(id))
  if (wrong !== -1)
    throw badInput(
      'services',
      `item ${wrong + 1} is not the ID of a service, such as srv-d1f0c2m3n4o5p6q7r8s9. Copy it from the URL of the service in the Render Dashboard.`
    )
  const twice = services.find((id, index) => services.indexOf(id) !== index)
  if (twice !== undefined)
    throw badInput('services', `service ${quoteName(twice)} appears twice. Remove one of the two.`)
  if (services.length > SERVICES_AT_MOST)
    throw badInput(
      'services',
      `at most ${SERVICES_AT_MOST} services are supported, got ${services.length}. Remove some.`
    )
  return services
}

/** Reads `commit` and `image`: what is deployed. Throws `bad-input` where there is neither, unless the previous revision is deployed. */
export function readSources(
  inputs: InputReader,
  version: RenderRequest['version']
): Pick<RenderRequest, 'commit' | 'image'> {
  const [commit, image] = [inputs.text('commit')?.toLowerCase(), inputs.text('image')]
  if (version === 'previous') {
    const useless = (['commit', 'image'] as const).find(name => inputs.text(name) !== undefined)
    if (useless === undefined) return { commit, image }
    throw badInput(useless, 'it cannot be combined with `version: previous`. Remove one of the two.')
  }
  if (commit === undefined && image === undefined)
    throw badInput(
      'commit',
      'a value is required if "image" is not set. Set the SHA of the commit, such as ${{ github.sha }}.'
    )
  if (commit !== undefined && !COMMIT.test(commit))
    throw badInput(
      'commit',
      'expected the full SHA of a commit, with 40 hexadecimal digits, such as ${{ github.sha }}.'
    )
  if (image !== undefined && (digestOf(image) === undefined || parseImageReference(image) === undefined))
    throw badInput(
      'image',
      'expected an image with its digest, repository@sha256:…. A tag can be moved, so a rollback could not find the image again.'
    )
  return { commit, image }
}

/** Reads `health-urls`: `service=URL` or `service=none`. Throws `bad-input`. */
export function readHealthUrls(
  inputs: InputReader,
  services: readonly string[]
): ReadonlyMap<string, string | undefined> {
  const urls = new Map<string, string | undefined>()
  inputs.list('health-urls').forEach((item, index) => {
    const [, service = '', value = ''] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(item) ?? []
    if (!SERVICE.test(service))
      throw badInput(
        'health-urls',
        `item ${index + 1} is not service=URL. Write one line for each service, such as srv-…=https://api.example.com/healthz.`
      )
    if (!services.includes(service))
      throw badInput(
        'health-urls',
        `service ${quoteName(service)} is not in "services". Add it there, or remove the line.`
      )
    if (urls.has(service))
      throw badInput('health-urls', `service ${quoteName(service)} appears twice. Remove one of the two.`)
    urls.set(service, value === 'none' ? undefined : readUrl(value, service))
  })
  return urls
}

function readUrl(value: string, service: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username + url.password === '') return url.href
  throw badInput(
    'health-urls',
    `the URL of service ${quoteName(service)} cannot be used. Write a URL that starts with https://, without a password, or none.`
  )
}
