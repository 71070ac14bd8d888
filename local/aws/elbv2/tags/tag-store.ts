import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'

const maximumTags = 50

/** Tags of load balancers, target groups, listeners and rules, by ARN. */
export class TagStore {
  private readonly byArn = new Map<string, Map<string, string>>()

  /** Adds tags, or replaces those of the same keys. */
  add(arn: string, tags: readonly RequestFields[]): void {
    const keys = tags.map(tag => tag.requiredText('Key'))
    const double = keys.find((key, index) => keys.indexOf(key) !== index)
    if (double !== undefined) throw new AwsError('DuplicateTagKeys', `Tag key '${double}' is specified more than once`)
    const merged = new Map(this.byArn.get(arn))
    for (const tag of tags) merged.set(tag.requiredText('Key'), tag.text('Value') ?? '')
    if (merged.size > maximumTags) {
      throw new AwsError('TooManyTags', `A resource can have at most ${maximumTags} tags: '${arn}'`)
    }
    this.byArn.set(arn, merged)
  }

  remove(arn: string, keys: readonly string[]): void {
    for (const key of keys) this.byArn.get(arn)?.delete(key)
  }

  forget(arn: string): void {
    this.byArn.delete(arn)
  }

  describe(arn: string): Shape {
    const tags = [...(this.byArn.get(arn) ?? [])].map(([Key, Value]) => ({ Key, Value }))
    return { ResourceArn: arn, Tags: tags }
  }
}
