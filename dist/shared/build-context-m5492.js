export const modules = {

/***/ 5492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  readIgnorePatterns: () => readIgnorePatterns,
  refuse: () => refuse
 });
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/domain/build-context/clean-path.js
 function cleanPath(path) {
  const isRooted = path.startsWith('/');
  const kept = [];
  for (const element of path.split('/')) {
   if (element === '' || element === '.') continue;
   if (element !== '..') kept.push(element); else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop(); else if (!isRooted) kept.push(element);
  }
  const cleaned = kept.join('/');
  return isRooted ? `/${cleaned}` : cleaned === '' ? '.' : cleaned;
 }
 // CONCATENATED MODULE: ./build/src/domain/build-context/is-well-formed-glob.js
 function isWellFormedGlob(pattern) {
  const runes = Array.from(pattern);
  let at = 0;
  while (at < runes.length) {
   const rune = runes[at];
   at += 1;
   if (rune === '\\') {
    if (at >= runes.length) return false;
    at += 1;
   } else if (rune === '[') {
    const end = endOfClass(runes, at);
    if (end === void 0) return false;
    at = end;
   }
  }
  return true;
 }
 function endOfClass(runes, from) {
  let at = runes[from] === '^' ? from + 1 : from;
  for (let ranges = 0; ;ranges += 1) {
   if (runes[at] === ']' && ranges > 0) return at + 1;
   const low = endOfBound(runes, at);
   if (low === void 0) return;
   const high = runes[low] === '-' ? endOfBound(runes, low + 1) : low;
   if (high === void 0) return;
   at = high;
  }
 }
 function endOfBound(runes, from) {
  const rune = runes[from];
  if (rune === void 0 || rune === '-' || rune === ']') return;
  const end = rune === '\\' ? from + 2 : from + 1;
  return end >= runes.length ? void 0 : end;
 }
 // CONCATENATED MODULE: ./build/src/domain/build-context/read-ignore-patterns.js
 const LONGEST_LINE_BYTES = 65535;
 const SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
 const LEADING_SPACE = new RegExp(`^${SPACE}+`);
 const IS_SPACE = new RegExp(`^${SPACE}$`);
 function readIgnorePatterns(text, file) {
  const patterns = [];
  const lines = text.split('\n');
  for (const [index, raw] of lines.entries()) {
   const line = index + 1;
   if (raw.length * 3 > LONGEST_LINE_BYTES && (new TextEncoder).encode(raw).length > LONGEST_LINE_BYTES) throw refuse({
    file: file,
    line: line
   }, 'the line is longer than 65,535 bytes');
   const pattern = readLine(index === 0 ? raw.replace(/^\ufeff/, '') : raw);
   if (pattern === void 0) continue;
   if (pattern.text === '' || !isWellFormedGlob(pattern.text)) throw refuse({
    file: file,
    line: line
   }, 'the pattern is not valid');
   patterns.push({
    ...pattern,
    line: line
   });
  }
  return patterns;
 }
 function refuse({file: file, line: line}, fault, cause) {
  return new errors.s('bad-input', `${file}, line ${line}: ${fault}. Correct the line; see https://docs.docker.com/build/concepts/context/#syntax.`, {
   cause: cause,
   position: {
    file: file,
    line: line
   }
  });
 }
 function readLine(raw) {
  if (raw.startsWith('#')) return;
  const trimmed = trimSpace(raw);
  if (trimmed === '') return;
  const isInclude = trimmed.startsWith('!');
  const named = isInclude ? trimSpace(trimmed.slice(1)) : trimmed;
  if (named === '') return {
   text: '',
   kind: 'include'
  };
  const cleaned = cleanPath(named);
  const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
  const whole = cleanPath(trimSpace(isInclude ? `!${relative}` : relative));
  return whole.startsWith('!') ? {
   text: whole.slice(1),
   kind: 'include'
  } : {
   text: whole,
   kind: 'exclude'
  };
 }
 function trimSpace(text) {
  let end = text.length;
  while (end > 0 && IS_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(LEADING_SPACE, '');
 }
})

};
