/** A line longer than this is handed on in pieces: a program that ends none would fill the memory. Characters. */
export const LONGEST_LINE = 1024 * 1024

/** Makes lines of the pieces in which a program's output comes, each piece read one time. */
export class OpenLine {
  private pieces: string[] = []
  private length = 0

  /** The lines that end in this piece, without their ends. */
  take(text: string): readonly string[] {
    const lines: string[] = []
    let at = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      this.add(text.slice(at, end))
      lines.push(this.close())
      at = end + 1
    }
    this.add(text.slice(at))
    if (this.length > LONGEST_LINE) lines.push(this.close())
    return lines
  }

  /** The last line, where it has no end; empty when there is none. */
  end(): readonly string[] {
    return this.length === 0 ? [] : [this.close()]
  }

  private add(piece: string): void {
    if (piece === '') return
    this.pieces.push(piece)
    this.length += piece.length
  }

  private close(): string {
    const line = this.pieces.join('')
    this.pieces = []
    this.length = 0
    return line
  }
}
