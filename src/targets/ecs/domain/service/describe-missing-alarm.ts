/** Why an alarm that does not exist is worth a word. `what`: what it was to guard. */
export function describeMissingAlarm(name: string, what: 'deployment' | 'rollout'): string {
  return `CloudWatch alarm ${name} does not exist, so it could not stop the ${what}. Check the name and the region.`
}
