export const id = 8790;
export const ids = [8790];
export const modules = {

/***/ 62176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => keyOf,
  _: () => isExpired
 });
 function keyOf(id) {
  return id.toUpperCase();
 }
 function isExpired({until: until}, today) {
  return until < today;
 }
}),

/***/ 98790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  parseAllowList: () => parseAllowList
 });
 var _document_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47917);
 var _document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83733);
 var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44195);
 var _allow_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62176);
 const MEMBERS = [ 'id', 'until', 'reason' ];
 const EXAMPLE = '{ id: CVE-2026-1234, until: 2026-12-31, reason: … }';
 function parseAllowList(text, origin) {
  const document = (0, _document_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, origin);
  if (!(0, _document_document_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(document.value)) throw (0, 
  _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)(placeOf(document, []), `expected a list of ${EXAMPLE}, got ${(0, 
  _document_document_js__WEBPACK_IMPORTED_MODULE_1__.MF)(document.value)}.`);
  const allowed = document.value.map((_, index) => readEntry(document, index));
  const ids = new Set;
  allowed.forEach(({id: id}, index) => {
   if (ids.has((0, _allow_list_js__WEBPACK_IMPORTED_MODULE_3__.T)(id))) throw (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)(placeOf(document, [ index, 'id' ]), `${id} appears twice. Remove one of the two.`);
   ids.add((0, _allow_list_js__WEBPACK_IMPORTED_MODULE_3__.T)(id));
  });
  return allowed;
 }
 function readEntry(document, index) {
  const entry = (0, _document_document_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(document.value) ? document.value[index] : void 0;
  if (!(0, _document_document_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(entry)) throw (0, 
  _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)(placeOf(document, [ index ]), `expected ${EXAMPLE}, got ${(0, 
  _document_document_js__WEBPACK_IMPORTED_MODULE_1__.MF)(entry)}.`);
  const unknown = Object.keys(entry).find(key => !MEMBERS.some(member => member === key));
  if (unknown !== void 0) throw (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)(placeOf(document, [ index, unknown ]), `${(0, 
  _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.XW)(unknown)} is an unknown key; expected ${EXAMPLE}.`);
  const id = readMember(document, entry, {
   index: index,
   name: 'id'
  });
  const until = readMember(document, entry, {
   index: index,
   name: 'until'
  });
  const reason = readMember(document, entry, {
   index: index,
   name: 'reason'
  });
  if (!/^[A-Za-z][\w.:-]+$/.test(id)) throw (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)(placeOf(document, [ index, 'id' ]), `expected an id such as CVE-2026-1234${(0, 
  _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.I0)(id)}.`);
  if (!isDate(until)) throw (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)(placeOf(document, [ index, 'until' ]), `expected a date such as 2026-12-31, the last day on which the finding is accepted${(0, 
  _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_4__.I0)(until)}.`);
  return {
   id: id,
   until: until,
   reason: reason
  };
 }
 function readMember(document, entry, {index: index, name: name}) {
  const value = entry[name];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const place = placeOf(document, value === void 0 ? [ index ] : [ index, name ]);
  throw (0, _document_text_place_js__WEBPACK_IMPORTED_MODULE_2__.rY)(place, `"${name}" is ${(0, 
  _document_document_js__WEBPACK_IMPORTED_MODULE_1__.MF)(value)}; expected ${EXAMPLE}.`);
 }
 function isDate(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
 }
 function placeOf(document, path) {
  return {
   origin: document.origin,
   position: document.positionOf(path)
  };
 }
})

};
