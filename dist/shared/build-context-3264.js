export const id = 3264;
export const ids = [3264,5492];
export const modules = {

/***/ 13264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  contextFilter: () => contextFilter
 });
 var build = __webpack_require__(2856);
 // CONCATENATED MODULE: ./build/src/domain/build-context/compile-ignore-pattern.js
 const ESCAPED = new Set('.+()$');
 function compileIgnorePattern(pattern) {
  const {expression: expression, kind: kind} = translate(pattern);
  if (kind === 'exact') return {
   start: pattern,
   end: pattern,
   names: path => path === pattern
  };
  if (kind === 'prefix') {
   const prefix = pattern.slice(0, -2);
   return {
    start: prefix,
    end: '',
    names: path => path.startsWith(prefix)
   };
  }
  if (kind === 'suffix') {
   const suffix = pattern.slice(2);
   const name = suffix.replace(/^\//, '');
   return {
    start: '',
    end: name,
    names: path => path.endsWith(suffix) || path === name
   };
  }
  const {start: start, end: end, fewest: fewest} = literalParts(pattern);
  let compiled;
  return {
   start: start,
   end: end,
   names(path) {
    if (path.length < fewest || !path.startsWith(start) || !path.endsWith(end)) return false;
    compiled ??= build.L3.compile(expression);
    return compiled.test(path);
   }
  };
 }
 const ACROSS = '(.*/)?';
 function translate(pattern) {
  const runes = Array.from(pattern.replace(/^\ufeff/, ''));
  let expression = '^';
  let kind = 'exact';
  for (let at = 0, step = 0; at < runes.length; at += 1, step += 1) {
   const rune = runes[at] ?? '';
   if (rune === '*' && runes[at + 1] === '*') {
    at += runes[at + 2] === '/' ? 2 : 1;
    const isLast = at + 1 >= runes.length;
    if (isLast && kind === 'exact') kind = 'prefix'; else {
     if (isLast) expression += '.*'; else if (!expression.endsWith(ACROSS)) expression += ACROSS;
     kind = 'expression';
    }
    if (step === 0) kind = 'suffix';
   } else if (rune === '*' || rune === '?') {
    expression += rune === '*' ? '[^/]*' : '[^/]';
    kind = 'expression';
   } else if (ESCAPED.has(rune)) expression += `\\${rune}`; else if (rune === '\\') {
    at += 1;
    expression += `\\${runes[at] ?? ''}`;
    if (at < runes.length) kind = 'expression';
   } else {
    expression += rune;
    if (rune === '[' || rune === ']') kind = 'expression';
   }
  }
  return {
   expression: `${expression}$`,
   kind: kind
  };
 }
 function literalParts(pattern) {
  if (/[[\]\\^{}|\ufeff]/.test(pattern)) return {
   start: '',
   end: '',
   fewest: 0
  };
  const lastWildcard = Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'));
  const isAcross = pattern.slice(lastWildcard - 1, lastWildcard + 2) === '**/';
  return {
   start: pattern.slice(0, pattern.search(/[*?]/)),
   end: pattern.slice(lastWildcard + (isAcross ? 2 : 1)),
   fewest: pattern.replaceAll('**/', '').replaceAll('*', '').length
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/build-context/index-patterns.js
 function indexPatterns(patterns) {
  const always = [];
  const byEnd = new Map;
  const byStart = new Map;
  for (const [index, {start: start, end: end}] of patterns.entries()) {
   const [group, literal] = end === '' ? [ byStart, start ] : [ byEnd, end ];
   if (literal === '') always.push(index); else add(group, literal, index);
  }
  const endLengths = lengthsOf(byEnd);
  const startLengths = lengthsOf(byStart);
  return path => [ ...always, ...endLengths.flatMap(length => length > path.length ? [] : byEnd.get(path.slice(-length)) ?? []), ...startLengths.flatMap(length => length > path.length ? [] : byStart.get(path.slice(0, length)) ?? []) ];
 }
 function lengthsOf(group) {
  return [ ...new Set([ ...group.keys() ].map(({length: length}) => length)) ];
 }
 function add(group, literal, index) {
  const indices = group.get(literal);
  if (indices === void 0) group.set(literal, [ index ]); else indices.push(index);
 }
 var read_ignore_patterns = __webpack_require__(5492);
 // CONCATENATED MODULE: ./build/src/domain/build-context/context-filter.js
 const SENT = {
  isIgnored: false,
  enters: true,
  matches: []
 };
 const SPECIAL = /[*[\]?^\\]/;
 function contextFilter(patterns, file) {
  if (patterns.length === 0) return {
   decide: () => SENT
  };
  const compiled = patterns.map(({text: text}) => compileIgnorePattern(text));
  const candidatesFor = indexPatterns(compiled);
  const mayReturn = returns(patterns);
  return {
   decide(path, kind, above = []) {
    const matches = [];
    const inherited = new Set(above);
    let isIgnored = false;
    for (const index of ascending(candidatesFor(path), above)) {
     const pattern = patterns[index];
     const test = compiled[index];
     if (pattern === void 0 || test === void 0) continue;
     const isMatch = inherited.has(index) || pattern.kind === 'include' === isIgnored && names(test, path, {
      ...pattern,
      file: file
     });
     if (!isMatch) continue;
     matches.push(index);
     isIgnored = pattern.kind === 'exclude';
    }
    return {
     isIgnored: isIgnored,
     enters: kind === 'folder' && (!isIgnored || mayReturn(path)),
     matches: matches
    };
   }
  };
 }
 function ascending(some, others) {
  return [ ...new Set([ ...some, ...others ]) ].sort((one, other) => one - other);
 }
 function names(test, path, {file: file, line: line}) {
  try {
   return test.names(path);
  } catch (error) {
   throw (0, read_ignore_patterns.refuse)({
    file: file,
    line: line
   }, 'the pattern is not valid', error);
  }
 }
 function returns(patterns) {
  const starts = patterns.filter(({kind: kind}) => kind === 'include').map(({text: text}) => text.replace(/\/\*\*$/, '').replace(/\/\*$/, ''));
  if (starts.some(start => SPECIAL.test(start))) return () => true;
  const folders = starts.map(start => `${start}/`);
  return path => folders.some(folder => folder.startsWith(`${path}/`));
 }
}),

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
