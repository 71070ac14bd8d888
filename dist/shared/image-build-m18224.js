export const modules = {

/***/ 21214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => describeFailure
 });
 const KINDS = [ {
  pattern: /no space left on device|disk quota exceeded/i,
  code: void 0,
  remedy: 'none',
  advice: 'The disk is full. Free space on the runner or the builder (docker system prune, docker buildx prune).'
 }, {
  pattern: /authorization token has expired|token is expired|ExpiredToken/i,
  code: 'credentials-expired',
  remedy: 'none',
  advice: 'The credentials have expired. Get new ones right before this step.'
 }, {
  pattern: /no basic auth credentials|authentication required|unauthorized|insufficient_scope|40[13] (?:Unauthorized|Forbidden)|\bdenied\b/i,
  code: 'access-denied',
  remedy: 'none',
  advice: 'The registry rejected the credentials. Check the login and its permissions on the repository.'
 }, {
  pattern: /tag.*immutable|ImageTagAlreadyExists/i,
  code: 'conflict',
  remedy: 'none',
  advice: 'The tag exists and tags of this repository are immutable. Use a new tag.'
 }, {
  pattern: /name unknown|repository .*(?:does not exist|not found)/i,
  code: 'not-found',
  remedy: 'none',
  advice: 'The repository does not exist. Create it, or set `create-repository: true`.'
 }, {
  pattern: /\b(?:429|50[0234])\b|toomanyrequests|connection reset|unexpected EOF|TLS handshake timeout|i\/o timeout|server error/i,
  code: void 0,
  remedy: 'retry',
  advice: 'The registry returned server errors on every attempt. Try again later.'
 }, {
  pattern: /connection refused|no such host|no route to host|network is unreachable/i,
  code: 'unreachable',
  remedy: 'retry',
  advice: 'The builder cannot reach the registry. Check its name and the network.'
 } ];
 function describeFailure(steps, otherLines) {
  const step = steps.find(({outcome: outcome}) => outcome === 'failed');
  const said = step?.error ?? otherLines.findLast(line => /error/i.test(line)) ?? otherLines.at(-1) ?? 'no output';
  const isPush = step === void 0 ? /push/i.test(said) : /^(?:exporting|pushing)/.test(step.title);
  const what = isPush && !/no space left/i.test(said) ? 'push-failed' : 'build-failed';
  const text = `${said}\n${step === void 0 ? otherLines.join('\n') : ''}`;
  const kind = KINDS.find(({pattern: pattern}) => pattern.test(text));
  const isOwn = step !== void 0 && /did not complete successfully|returned a non-zero code/.test(said);
  const advice = kind === void 0 || isOwn && kind.code !== void 0 ? '' : ` ${kind.advice}`;
  return {
   code: isOwn ? what : kind?.code ?? what,
   reason: `${headline(step, isPush)}: ${sentence(said)}${advice}`,
   remedy: isPush ? kind?.remedy ?? 'none' : 'none',
   step: step
  };
 }
 function headline(step, isPush) {
  if (isPush) return 'The image was not pushed';
  return step === void 0 ? 'The image was not built' : `${step.title} failed`;
 }
 function sentence(text) {
  const clean = text.replace(/^(?:ERROR|error):\s*/, '').replace(/^(?:failed to (?:build|solve): )+/, '').replace(/^process ".*" did not complete successfully: exit code: (\d+)$/s, 'exit code $1').trim();
  const short = clean.length > 600 ? `${clean.slice(0, 600)}…` : clean;
  return /[.!?…]$/.test(short) ? short : `${short}.`;
 }
}),

/***/ 18224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A4: () => countCached,
  F3: () => keepLines,
  FL: () => isInstruction,
  UR: () => LastLines,
  gV: () => stageOf
 });
 const PREPARATION = 'Preparation';
 const EXPORT = 'Export';
 const MOST_LINES = 40;
 const LONGEST_LINE = 2e3;
 function stageOf(title) {
  const [, bracket] = /^\[([^\]]*)\]/.exec(title) ?? [];
  if (bracket === void 0) return /^(?:exporting|pushing|importing cache|preparing|writing)/.test(title) ? EXPORT : PREPARATION;
  if (/^(?:internal|auth)\b/.test(bracket)) return PREPARATION;
  const words = bracket.split(/\s+/).filter(word => !/^\d+\/\d+$/.test(word));
  const platform = words.find(word => word.includes('/'));
  const named = words.find(word => !word.includes('/')) ?? 'image';
  const name = /^stage-\d+$/.test(named) ? 'image' : named;
  return platform === void 0 ? name : `${name} (${platform})`;
 }
 function isInstruction({stage: stage}) {
  return stage !== PREPARATION && stage !== EXPORT;
 }
 function keepLines(lines, more) {
  return [ ...lines.slice(-MOST_LINES), ...more.slice(-MOST_LINES) ].slice(-MOST_LINES).map(clipLine);
 }
 class LastLines {
  lines=[];
  add(line) {
   this.lines.push(clipLine(line));
   if (this.lines.length > 10 * MOST_LINES) this.lines = this.lines.slice(-MOST_LINES);
  }
  read() {
   return this.lines.slice(-MOST_LINES);
  }
 }
 function clipLine(line) {
  return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
 }
 function countCached(steps) {
  const instructions = steps.filter(step => isInstruction(step) && [ 'done', 'cached', 'failed' ].includes(step.outcome));
  return {
   cached: instructions.filter(({outcome: outcome}) => outcome === 'cached').length,
   all: instructions.length
  };
 }
})

};
