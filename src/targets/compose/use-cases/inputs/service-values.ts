import { badInput } from '../../../../domain/errors.js'
import { isBareTagOrDigest, parseImageReference } from '../../../../domain/image-registry/image-reference.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { readNamedValues } from '../../../../domain/input/named-values.js'
import { quoteName, quoteWord } from '../../../../domain/input/quote-safe.js'

/** Names of services: https://docs.docker.com/reference/compose-file/services/ */
const SERVICE = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/
/** As HAProxy and nginx name backends and upstreams. */
const BACKEND = /^[\w.:-]{1,128}$/

/** Reads `images`: `service=image`, one per line. Throws `bad-input`. */
export function readImages(inputs: InputReader): ReadonlyMap<string, string> {
  const images = readPairs('images', inputs.list('images'), 'api=registry.example.com/shop/api:1.4.2')
  for (const [service, image] of images) {
    if (parseImageReference(image) !== undefined && !isBareTagOrDigest(image)) continue
    throw badInput(
      'images',
      `the image of service ${quoteName(service)} is not a whole image reference. Write repository:tag or repository@sha256:….`
    )
  }
  return images
}

/** Reads `ports`: `service=port of the container`. Throws `bad-input`. */
export function readPorts(inputs: InputReader): ReadonlyMap<string, number> {
  const ports = readPairs('ports', inputs.list('ports'), 'api=8080')
  return new Map(
    [...ports].map(([service, text]) => {
      const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
      if (port >= 1 && port <= 65_535) return [service, port]
      throw badInput('ports', `the port of service ${quoteName(service)} is ${quoteWord(text)}; expected 1 to 65535.`)
    })
  )
}

/** Reads `backends`: `service=backend`. Throws `bad-input`. */
export function readBackends(inputs: InputReader): ReadonlyMap<string, string> {
  const backends = readPairs('backends', inputs.list('backends'), 'api=be_api')
  const wrong = [...backends].find(([, name]) => !BACKEND.test(name))
  if (wrong === undefined) return backends
  throw badInput(
    'backends',
    `the backend of service ${quoteName(wrong[0])} contains characters that a backend name cannot have. Use the name from the configuration of the proxy.`
  )
}

function readPairs(input: string, items: readonly string[], example: string): ReadonlyMap<string, string> {
  return readNamedValues(items, { input, noun: 'service', name: SERVICE, example })
}
