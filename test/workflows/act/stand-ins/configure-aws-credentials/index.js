const { appendFileSync } = require('node:fs')

const { env } = process

/** A token as GitHub signs one; the local STS reads it and believes it. */
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: `repo:${env.GITHUB_REPOSITORY}:environment:any`
}
const token = [{ alg: 'none' }, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
const parameters = new URLSearchParams({
  Action: 'AssumeRoleWithWebIdentity',
  Version: '2011-06-15',
  RoleArn: env['INPUT_ROLE-TO-ASSUME'],
  RoleSessionName: 'GitHubActions',
  DurationSeconds: env['INPUT_ROLE-DURATION-SECONDS'],
  WebIdentityToken: `${token}.`
})

async function main() {
  const answer = await fetch(env.AWS_ENDPOINT_URL, { method: 'POST', body: parameters })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  const read = name => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)[1]
  const session = {
    AWS_REGION: env['INPUT_AWS-REGION'],
    AWS_ACCESS_KEY_ID: read('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: read('SecretAccessKey'),
    AWS_SESSION_TOKEN: read('SessionToken')
  }
  for (const [name, value] of Object.entries(session)) appendFileSync(env.GITHUB_ENV, `${name}=${value}\n`)
}

main()
