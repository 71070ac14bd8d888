/** Gates by what they look at, in the words of every target. */
export const GATES = {
  metrics: 'errors: { max-rate: 2% }\nlatency: { p95: 300ms }\nmin-requests: 50\nmetric-delay: 0s',
  targets: 'targets:\nmetric-delay: 0s',
  alarm: 'alarms: [orders-are-low]\nmetric-delay: 0s'
}
