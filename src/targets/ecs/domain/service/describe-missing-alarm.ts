/** Why an alarm that does not exist is worth a word. `what`: what it was to guard. */
export function describeMissingAlarm(name: string, what: 'deployment' | 'rollout'): string {
  return `There is no CloudWatch alarm named ${name}: it could never stop the ${what}. Check the name and the region.`
}
