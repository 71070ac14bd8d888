import type { FilePosition } from '../../domain/errors.js'

/** Marks on files of the workspace, which GitHub shows beside their lines. */
export interface Annotations {
  error(title: string, message: string, place: FilePosition | undefined): void
}
