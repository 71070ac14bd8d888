export const modules = {

/***/ 74476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => readYamlTree
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
 var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83733);
 const LIMIT_CHARACTERS = 128 * 1024;
 function readYamlTree(text, {origin: origin, reasons: reasons = {}}) {
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
  const locate = offset => {
   const {line: line, col: col} = lines.linePos(offset);
   return {
    line: Math.max(1, line),
    column: Math.max(1, col)
   };
  };
  const fail = (offset, message) => (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)({
   origin: origin,
   position: locate(offset)
  }, message);
  if (text.length > LIMIT_CHARACTERS) throw (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)({
   origin: origin
  }, 'the text is longer than 128 KiB of YAML; shorten it.');
  const explain = code => reasons[code] ?? REASONS[code] ?? 'unexpected content';
  const invalid = ({pos: pos, code: code}) => fail(pos[0], `this is not valid YAML: ${explain(isAfterTab(text, pos[0]) ? 'TAB_AS_INDENT' : code)}.`);
  const document = parse(text, lines, {
   fail: fail,
   invalid: invalid
  });
  const [problem] = [ ...document.errors, ...document.warnings ];
  if (problem !== void 0) throw invalid(problem);
  checkNodes(document.contents, text, (offset, message) => fail(offset, message === REPEATED ? `this is not valid YAML: ${explain(REPEATED)}.` : message));
  return {
   document: document,
   locate: locate,
   fail: fail
  };
 }
 function isAfterTab(text, offset) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = text.slice(Math.max(start, offset - LONGEST_INDENT), offset);
  return indent.includes('\t') && /^[ \t]+$/.test(indent);
 }
 const LONGEST_INDENT = 200;
 const REPEATED = 'DUPLICATE_KEY';
 function checkNodes(root, text, fail) {
  const open = [ {
   node: root,
   depth: 0
  } ];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
   const {node: node, depth: depth} = next;
   if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__.uT) throw fail(offsetOf(node), TOO_DEEP);
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.type === 'PLAIN' && hasItem(text, node.range)) throw fail(offsetOf(node), DEEPER_ITEM);
   const inside = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items : (0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node.items.map(({value: value}) => value) : [];
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) refuseRepeats(node.items, fail);
   for (let index = inside.length - 1; index >= 0; index -= 1) open.push({
    node: inside[index],
    depth: depth + 1
   });
  }
 }
 function hasItem(text, range) {
  return range !== null && range !== void 0 && /\n[ \t]*- /.test(text.slice(range[0], range[1]));
 }
 const DEEPER_ITEM = 'the next line begins with a dash and is indented deeper. Give all items of a list the same indentation.';
 function refuseRepeats(pairs, fail) {
  const names = new Set;
  for (const {key: key} of pairs) {
   const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : key;
   if (names.has(name)) throw fail(offsetOf(key), REPEATED);
   names.add(name);
  }
 }
 function offsetOf(node) {
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) || (0, 
  yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node.range?.[0] ?? 0 : 0;
 }
 const TOO_DEEP = 'the lists and mappings are nested too deeply.';
 function parse(text, lineCounter, {fail: fail, invalid: invalid}) {
  const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({
   version: '1.2',
   schema: 'core',
   merge: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false,
   logLevel: 'error'
  });
  const {errors: errors} = composer.streamInfo();
  let first;
  errors.push = problem => {
   first ??= problem;
   throw invalid(first);
  };
  try {
   const [document, second] = composer.compose(tokensOf(text, lineCounter, fail), true, text.length);
   if (document === void 0) throw fail(0, EMPTY);
   if (second !== void 0) throw fail(second.range[0], `this is not valid YAML: ${REASONS.MULTIPLE_DOCS ?? ''}.`);
   return document;
  } catch (error) {
   if (error instanceof RangeError) throw fail(0, TOO_DEEP);
   throw error;
  }
 }
 const EMPTY = 'the text is empty; expected a YAML mapping.';
 function* tokensOf(text, lineCounter, fail) {
  const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.iX(lineCounter.addNewLine);
  lineCounter.addNewLine(0);
  let depth = 0;
  let offset = 0;
  for (const lexeme of (new yaml__WEBPACK_IMPORTED_MODULE_0__.JG).lex(text)) {
   const kind = yaml__WEBPACK_IMPORTED_MODULE_0__.DB.tokenType(lexeme);
   if (kind === 'flow-map-start' || kind === 'flow-seq-start') depth += 1;
   if (kind === 'flow-map-end' || kind === 'flow-seq-end') depth -= 1;
   if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__.uT) throw fail(offset, TOO_DEEP);
   for (const token of parser.next(lexeme)) {
    yield token;
    if (token.type === 'error') return;
   }
   offset += lexeme.length;
  }
  yield* parser.end();
 }
 const REASONS = {
  BAD_ALIAS: 'an alias has no name or ends in a colon',
  BAD_DQ_ESCAPE: 'a string has an unknown escape',
  BAD_INDENT: 'the indentation is wrong, or a bracket or brace is not closed',
  BAD_SCALAR_START: 'a string starts with a reserved character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line, and keys of one mapping have the same indentation',
  DUPLICATE_KEY: 'a key appears twice in this mapping',
  MISSING_CHAR: 'a closing quote, bracket or colon is missing, or the indentation is wrong',
  MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon and a space',
  MULTIPLE_DOCS: 'there is more than one document',
  NON_STRING_KEY: 'a key is not a string',
  TAB_AS_INDENT: 'tabs cannot be used for indentation; use spaces',
  TAG_RESOLVE_FAILED: 'tags (!…) are not supported',
  UNEXPECTED_TOKEN: 'unexpected content; check the quotes, brackets and indentation before it'
 };
})

};
