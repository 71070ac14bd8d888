const { appendFileSync } = require('node:fs')

const { env } = process

async function requestToken() {
  const headers = { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` }
  const answer = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, { headers })
  return (await answer.json()).value
}

async function main() {
  const parameters = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: env['INPUT_ROLE-TO-ASSUME'],
    RoleSessionName: 'GitHubActions',
    WebIdentityToken: await requestToken()
  })
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
