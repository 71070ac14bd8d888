export const modules = {

/***/ 98660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Pp: () => gotGateText,
  Rq: () => readGateText,
  Rt: () => badGate,
  a: () => unknownKey,
  rq: () => refuseSlip,
  vh: () => readMapping
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
 var _document_text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83733);
 var _document_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74476);
 var _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91573);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
 var _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36437);
 const GATES = {
  kind: 'input',
  input: 'gates'
 };
 const GATE_NAMES = [ 'errors', 'latency', 'error-rate-above', 'alert-rules', 'alarms', 'http', 'targets', 'mann-whitney', 'value-above' ];
 function badGate(at, message) {
  return (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)({
   origin: GATES,
   position: at
  }, message);
 }
 function readGateText(text) {
  const reasons = {
   DUPLICATE_KEY: 'this key appears twice; remove one of the two, or combine both into one list if the gate accepts a list'
  };
  const {document: document, locate: locate} = (0, _document_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__._)(text, {
   origin: GATES,
   reasons: reasons
  });
  return convert(document.contents, locate);
 }
 function convert(node, place) {
  const at = place(offsetOf(node));
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) throw badGate(at, 'aliases are not supported. Write the value out.');
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.tag !== void 0) throw badGate(at, 'tags (!…) are not supported. Remove the tag.');
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return {
   kind: 'list',
   items: node.items.map(item => convert(item, place)),
   at: at
  };
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return {
   kind: 'mapping',
   entries: node.items.map(pair => convertPair(pair, place)),
   at: at
  };
  if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || node.value === null) return {
   kind: 'blank',
   at: at
  };
  return {
   kind: 'scalar',
   text: typeof node.value === 'string' ? node.value : node.source ?? '',
   at: at
  };
 }
 function convertPair({key: key, value: value}, place) {
  const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '';
  const keyAt = place(offsetOf(key));
  const text = convert(value, place);
  return {
   key: name,
   keyAt: keyAt,
   value: text.kind === 'blank' ? {
    kind: 'blank',
    at: keyAt
   } : text
  };
 }
 function offsetOf(node) {
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
 }
 function readMapping(text, {keys: keys, of: of}) {
  if (text.kind === 'blank') return new Map;
  refuseSlip(text, keys);
  if (text.kind !== 'mapping') {
   if (keys.length === 1 && text.kind === 'scalar') throw badGate(text.at, `${of} takes no value. Write "${of}:" without a value, or "${of}: { ${keys[0] ?? ''}: … }".`);
   const advice = text.kind === 'list' ? 'Remove the dashes or brackets.' : `Write "${of}: { ${keys[0] ?? 'key'}: … }".`;
   throw badGate(text.at, `expected keys under ${of} (${keys.join(', ')})${gotGateText(text)}. ${advice}`);
  }
  return new Map(text.entries.map(entry => [ readKey(entry, {
   keys: keys,
   of: of
  }), entry.value ]));
 }
 function readKey({key: key, keyAt: keyAt}, {keys: keys, of: of}) {
  const known = keys.find(name => name === key);
  if (known !== void 0) return known;
  throw badGate(keyAt, unknownKey(key, {
   keys: keys,
   of: of
  }));
 }
 function refuseSlip(text, keys) {
  const slip = text.kind === 'scalar' ? (0, _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__.O)(text.text, keys) : void 0;
  if (slip !== void 0) throw badGate(text.at, slip);
 }
 function unknownKey(key, {keys: keys, of: of}) {
  const slip = (0, _input_yaml_slip_js__WEBPACK_IMPORTED_MODULE_3__.O)(key, keys);
  if (slip !== void 0) return slip;
  if (of !== 'gates' && GATE_NAMES.some(name => name === key) && !keys.includes(key)) return `${of} has no key "${key}", which is a gate of its own. Write "${key}:" at the top level, without indentation.`;
  return `${of} has no key ${(0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.XW)(key)}; did you mean "${(0, 
  _input_find_nearest_js__WEBPACK_IMPORTED_MODULE_5__.q)(key, keys)}"? Known: ${keys.join(', ')}.`;
 }
 function gotGateText(text, mark = ',') {
  switch (text.kind) {
  case 'blank':
   return `${mark} got nothing`;

  case 'scalar':
   return (0, _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.L3)(text.text, mark);

  case 'list':
   return `${mark} got a list`;

  case 'mapping':
   return `${mark} got a mapping`;
  }
 }
})

};
