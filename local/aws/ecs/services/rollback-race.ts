/**
 * The outcome of a rollback that a user asks for: `rolls-back`, or `loses` when the deployment was complete before the
 * request took effect. ROLLBACK_REQUESTED may end SUCCESSFUL:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
 */
export type RollbackRace = 'rolls-back' | 'loses'
