import { DeployError } from '../domain/errors.js'
import { clipText } from '../domain/text/clip-text.js'
import { oneLine } from '../domain/text/one-line.js'

/** Secrets are cut out of it before it is cut shorter: half a secret would not be found. */
const MOST_CHARACTERS = 4_000

const WORDS: Readonly<Record<number, string>> = {
  401: 'the credentials were rejected',
  403: 'access is denied',
  404: 'the webhook does not exist, or was removed',
  410: 'the webhook was removed',
  413: 'the message is too large'
}

/** The error of an answer that is no success, with the first words of its content. */
export async function refusedAnswer(who: string, response: Response): Promise<DeployError> {
  const said = clipText(oneLine(await response.text().catch(() => '')), MOST_CHARACTERS)
  const words = WORDS[response.status]
  const detail = words === undefined ? '' : `: ${words}`
  const message = `${who} returned ${response.status}${detail}.${said === '' ? '' : ` Response: ${said}.`}`
  return new DeployError(response.status >= 500 ? 'platform-error' : 'rejected', message)
}
