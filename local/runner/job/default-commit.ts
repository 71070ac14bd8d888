/** `github.sha` of a job without another one. */
export const DEFAULT_COMMIT = 'ffac537e6cbbf934b08745a378932722df287a53'
