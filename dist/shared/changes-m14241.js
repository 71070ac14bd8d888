export const modules = {

/***/ 14241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _9: () => isAssignmentMap,
  k6: () => parseAssignments,
  mr: () => readAssignmentMap,
  ro: () => remarksOf
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 var _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83733);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
 function parseAssignments(text, {origin: origin, scope: scope}) {
  if (text.length > _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Bg) throw (0, 
  _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)({
   origin: origin
  }, 'the text is longer than 1 MiB; shorten it.');
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const assignments = [];
  for (let index = 0; index < lines.length; index += 1) {
   const line = lines[index] ?? '';
   if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
   const place = {
    origin: origin,
    position: {
     line: index + 1,
     column: 1
    }
   };
   const [, mark = ''] = /(=|<<)/.exec(line) ?? [];
   const markAt = line.indexOf(mark);
   const [name, rest] = [ line.slice(0, markAt), line.slice(markAt + mark.length) ];
   if (mark === '') throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, 'expected NAME=value on this line.');
   if (mark === '<<') {
    const end = lines.indexOf(rest.trim(), index + 1);
    if (rest.trim() === '' || end === -1) throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, 'the multi-line value that starts here with << has no end mark.');
    assignments.push(assignment({
     name: name,
     value: lines.slice(index + 1, end).join('\n'),
     place: place,
     scope: scope
    }));
    index = end;
   } else {
    const value = /\s$/.test(name) ? rest.trim() : rest;
    assignments.push(withRemark(assignment({
     name: name,
     value: value,
     place: place,
     scope: scope
    })));
   }
  }
  refuseRepeats(assignments);
  return assignments;
 }
 function remarksOf(assignments) {
  return assignments.flatMap(({remark: remark}) => remark ?? []).slice(0, MOST_REMARKS);
 }
 const MOST_REMARKS = 10;
 function withRemark(read) {
  const [, quote = '', inner = ''] = /^\s*(["'])(.*)\1\s*$/s.exec(read.value) ?? [];
  if (quote === '' || inner.includes(quote)) return read;
  const sentence = `the quotes around the value of ${(0, _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.AB)(read.name)} are part of the value. Write the value without them.`;
  return {
   ...read,
   remark: `${(0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.dE)(read.place)}: ${sentence}`
  };
 }
 function refuseRepeats(assignments) {
  const lines = new Map;
  for (const {container: container, name: name, place: place} of assignments) {
   const key = `${container ?? ''}:${name}`;
   const first = lines.get(key);
   const line = place.position?.line ?? 0;
   if (first !== void 0) throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, `${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.AB)(name)} is already on line ${first}. Remove one of the two.`);
   lines.set(key, line);
  }
 }
 function readAssignmentMap(document, scope) {
  const {origin: origin, value: members} = document;
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(members)) throw (0, 
  _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)({
   origin: origin
  }, `expected an object of names and values, not ${(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.MF)(members)}.`);
  return Object.entries(members).map(([name, value]) => {
   const place = {
    origin: origin,
    position: document.positionOf([ name ])
   };
   if (typeof value === 'string') return assignment({
    name: name,
    value: value,
    place: place,
    scope: scope
   });
   throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, `the value of ${(0, 
   _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.AB)(name)} is ${(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.MF)(value)}; expected text, so put it in quotes.`);
  });
 }
 function isAssignmentMap(text, origin) {
  return /^\s*\{/.test(text) || origin.kind === 'file' && /\.(?:jsonc?|ya?ml)$/i.test(origin.path);
 }
 function assignment(given) {
  const {place: place, value: value, scope: scope} = given;
  const [, container, name = ''] = (scope === 'task' ? void 0 : /^([^:]*):(.*)$/s.exec(given.name)) ?? [ '', void 0, given.name ];
  if (name.trim() === '') throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, 'the name before the = is missing.');
  if (/^=?$/.test(value) && /^[A-Za-z0-9+/]+$/.test(name) && (0, _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__.zC)(name)) throw (0, 
  _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, 'this line looks like base64, not NAME=value. Put the name and = before it.');
  if (/["'“”‘’`]/.test(given.name)) throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, 'a name cannot contain a quote. Write NAME=value without quotes around the pair.');
  if (scope === 'containers' && /\s/.test(name.trim())) throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, 'a name cannot contain spaces.');
  if (scope === 'task' && /^\s*aws:/i.test(name)) throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__.rY)(place, 'tags that start with "aws:" are reserved for AWS. Use another key.');
  return {
   container: container?.trim(),
   name: name.trim(),
   value: value,
   place: place
  };
 }
})

};
