/** The webhook payload that the run is about: https://docs.github.com/webhooks/webhook-events-and-payloads */
export interface RunEvent {
  /** Undefined when the runner gave none that is JSON. */
  read(): Promise<unknown>
}
