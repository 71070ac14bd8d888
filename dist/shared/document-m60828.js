export const modules = {

/***/ 60828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  parseJson: () => parseJson
 });
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
 var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49370);
 var _exact_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33639);
 var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83733);
 function parseJson(source, origin) {
  const text = source.replace(/^\uFEFF/, ' ');
  const lines = (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__._$)(text);
  const fail = (offset, message) => (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)({
   origin: origin,
   position: (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__.t$)(lines, offset)
  }, message);
  const root = parseRoot(text, fail);
  return {
   origin: origin,
   value: toValue(root, text, fail),
   positionOf(path) {
    const node = nodeAt(root, path);
    return node === void 0 ? void 0 : (0, _text_place_js__WEBPACK_IMPORTED_MODULE_2__.t$)(lines, node.offset);
   }
  };
 }
 function parseRoot(text, fail) {
  const options = {
   allowTrailingComma: true
  };
  try {
   const onError = (error, offset, length) => {
    throw new FirstError({
     error: error,
     offset: offset,
     length: length
    });
   };
   let values = 0;
   const count = offset => {
    values += 1;
    if (values > _document_js__WEBPACK_IMPORTED_MODULE_1__.Hg) throw fail(offset, _document_js__WEBPACK_IMPORTED_MODULE_1__.S8);
   };
   const onLiteralValue = (_value, offset) => count(offset);
   (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.YR)(text, {
    onError: onError,
    onObjectBegin: count,
    onArrayBegin: count,
    onLiteralValue: onLiteralValue
   }, options);
   const root = (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.cZ)(text, [], options);
   if (root !== void 0) return root;
  } catch (error) {
   if (error instanceof RangeError) throw fail(0, TOO_DEEP);
   if (error instanceof FirstError) throw fail(error.problem.offset, `this is not valid JSON: ${explain(error.problem)}.`);
   throw error;
  }
  throw fail(0, 'the text is empty; expected a JSON object.');
 }
 class FirstError extends Error {
  problem;
  constructor(problem) {
   super('not JSON');
   this.problem = problem;
  }
 }
 function nodeAt(root, path) {
  return path.reduce((node, key) => {
   if (typeof key === 'number') return node?.type === 'array' ? node.children?.[key] : void 0;
   return node?.type === 'object' ? membersOf(node).get(key) : void 0;
  }, root);
 }
 const MEMBERS = new WeakMap;
 function membersOf(object) {
  const known = MEMBERS.get(object);
  if (known !== void 0) return known;
  const members = new Map;
  for (const {children: [key, value] = []} of object.children ?? []) if (key !== void 0 && value !== void 0) members.set(key.value, value);
  MEMBERS.set(object, members);
  return members;
 }
 const TOO_DEEP = 'the lists and objects are nested too deeply.';
 const REASONS = {
  InvalidSymbol: 'an unknown word; text needs double quotes',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'a member name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'unexpected text after the end of the document',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfNumber: 'a number is incomplete',
  InvalidUnicode: 'a \\u escape is incomplete',
  InvalidEscapeCharacter: 'a string has an unknown escape',
  InvalidCharacter: 'a string has a control character; write it as an escape'
 };
 function explain({error: error}) {
  return REASONS[(0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__._n)(error)] ?? 'unexpected character';
 }
 function toValue(root, text, fail) {
  try {
   return convert(root, {
    text: text,
    fail: fail,
    depth: 0
   });
  } catch (error) {
   if (error instanceof RangeError) throw fail(0, TOO_DEEP);
   throw error;
  }
 }
 function convert(node, {text: text, fail: fail, depth: depth}) {
  if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__.uT) throw fail(node.offset, TOO_DEEP);
  const inside = {
   text: text,
   fail: fail,
   depth: depth + 1
  };
  switch (node.type) {
  case 'object':
   return convertMembers(node, inside);

  case 'array':
   return (node.children ?? []).map(child => convert(child, inside));

  case 'number':
   if ((0, _exact_number_js__WEBPACK_IMPORTED_MODULE_3__.z)(text.slice(node.offset, node.offset + node.length), node.value)) return node.value;
   throw fail(node.offset, 'this number would be rounded. Shorten it, or put it in quotes.');

  default:
   return node.value;
  }
 }
 function convertMembers(node, inside) {
  const members = new Map;
  for (const {children: [key, value] = []} of node.children ?? []) {
   if (key === void 0 || value === void 0) continue;
   const name = key.value;
   if (members.has(name)) throw inside.fail(key.offset, `duplicate key ${(0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.AB)(name)}. Remove one of the two.`);
   members.set(name, convert(value, inside));
  }
  return Object.fromEntries(members);
 }
})

};
