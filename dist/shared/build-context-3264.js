import { modules as shared0 } from './build-context-m5492.js';
export const id = 3264;
export const ids = [3264,5492];
export const modules = {
...shared0,

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
})

};
