import type { AwsCalls } from '../../../aws/calls.js'
import type { ClientSettings } from '../../../aws/client-settings.js'
import type { CallerIdentity } from '../ports/caller-identity.js'

/** Asked of STS, which everybody may: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export function stsCallerIdentity(settings: ClientSettings, calls: AwsCalls): CallerIdentity {
  return {
    async arn() {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
      const sts = calls.listenTo(new STSClient(settings))
      const answer = await calls.read('sts:GetCallerIdentity', options =>
        sts.send(new GetCallerIdentityCommand({}), options)
      )
      return answer.Arn ?? ''
    }
  }
}
