/** A shorter piece of base64 reveals little of a secret, and would mask much other text. */
const LEAST_BASE64_CHARACTERS = 8

/**
 * The forms in which a secret may turn up: itself, each of its lines, and each of these escaped for JSON, encoded for URLs and
 * forms, and in base64 and base64url, alone or inside a longer text such as `user:secret`. Longest first, none of them empty.
 */
export function secretForms(secret: string): readonly string[] {
  const lines = secret.split(/\r\n?|\n/).map(line => line.trim())
  const parts = [secret.trim(), ...lines].filter(part => part !== '')
  return [...new Set(parts.flatMap(formsOf))].sort((one, other) => other.length - one.length)
}

function formsOf(part: string): readonly string[] {
  const inUrl = encodeURIComponent(part.toWellFormed())
  // encodeURIComponent leaves these as they are, others encode them: https://www.rfc-editor.org/rfc/rfc3986#section-2.2
  const strict = inUrl.replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  const inForm = new URLSearchParams({ '': part }).toString().slice(1)
  const encoded = [inUrl, strict, inForm]
  const lowerCase = encoded.map(text => text.replace(/%[0-9A-F]{2}/g, escape => escape.toLowerCase()))
  return [part, JSON.stringify(part).slice(1, -1), ...encoded, ...lowerCase, ...base64Forms(part)]
}

/** Inside a longer text a secret has one of three forms, by where it starts in a group of three bytes; its last group depends on what follows. */
function base64Forms(part: string): readonly string[] {
  const bytes = Buffer.from(part)
  const inside = [0, 1, 2].map(skip => bytes.subarray(skip, bytes.length - ((bytes.length - skip) % 3)))
  return [bytes, ...inside]
    .flatMap(piece => [piece.toString('base64'), piece.toString('base64url')])
    .filter(text => text.length >= LEAST_BASE64_CHARACTERS)
}
