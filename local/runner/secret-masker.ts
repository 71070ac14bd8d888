/** Replaces every secret it was told of by `***`. */
export interface SecretMasker {
  add(secret: string): void
  mask(text: string): string
}

/**
 * A masker that knows a secret, each line of it, and its JSON, URI and base64 forms, as the runner's does:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/HostContext.cs
 */
export function secretMasker(): SecretMasker {
  const known = new Set<string>()
  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/\r?\n/)].filter(text => text.trim() !== '')) {
        for (const form of forms(part)) known.add(form)
      }
    },
    mask: text =>
      [...known].sort((a, b) => b.length - a.length).reduce((masked, form) => masked.replaceAll(form, '***'), text)
  }
}

function forms(secret: string): readonly string[] {
  const encoded = [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), ...base64Forms(secret)]
  return [secret, ...encoded.filter(form => form.length >= secret.length)]
}

/** A secret inside a longer text shows as one of three base64 strings, by where it starts; their ends depend on its neighbours. */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  return [0, 1, 2].flatMap(skip => {
    const whole = bytes.subarray(skip)
    const text = whole.subarray(0, whole.length - (whole.length % 3)).toString('base64')
    return text.length < 8 ? [] : [text]
  })
}
