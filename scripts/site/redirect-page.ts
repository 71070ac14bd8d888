/** A page that sends its reader to a path, which contains no character of HTML. */
export function redirectTo(path: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<title>deploy-kit</title>',
    `<meta http-equiv="refresh" content="0; url=${path}">`,
    `<link rel="canonical" href="${path}">`,
    `<p><a href="${path}">deploy-kit</a></p>`,
    '</html>',
    ''
  ].join('\n')
}
