export const modules = {

/***/ 47917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  parseYaml: () => parseYaml
 });
 var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
 var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _exact_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33639);
 var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74476);
 function parseYaml(text, origin) {
  const {document: document, locate: locate, fail: fail} = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__._)(text, {
   origin: origin
  });
  if (document.directives.yaml.version !== '1.2') throw fail(0, 'only YAML 1.2 is supported. Remove the %YAML directive.');
  if (document.contents === null) throw fail(0, 'the text is empty; expected a YAML mapping.');
  const value = new Conversion(document, fail).run();
  return {
   origin: origin,
   value: value,
   positionOf: path => findPosition(document, path, locate)
  };
 }
 class Conversion {
  document;
  fail;
  values=0;
  constructor(document, fail) {
   this.document = document;
   this.fail = fail;
  }
  run() {
   return this.convert(this.document.contents, 0);
  }
  convert(node, depth) {
   const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
   this.values += 1;
   if (this.values > _document_js__WEBPACK_IMPORTED_MODULE_1__.Hg) throw this.fail(start, TOO_MANY_VALUES);
   if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__.uT) throw this.fail(start, 'the lists and mappings are nested too deeply.');
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return this.convertAlias(node.resolve(this.document), depth, start);
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return node.items.map(item => this.convert(item, depth + 1));
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return Object.fromEntries(node.items.map(pair => this.convertPair(pair, depth)));
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return this.convertScalar(node.value, node.source ?? '', start);
   return null;
  }
  convertAlias(node, depth, start) {
   if (node === void 0) throw this.fail(start, 'this is not valid YAML: an alias refers to no anchor.');
   return this.convert(node, depth + 1);
  }
  convertPair({key: key, value: value}, depth) {
   const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '';
   const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? key.range?.[0] ?? 0 : 0;
   if (name === '<<') throw this.fail(start, 'merge keys (<<) are not supported. Write the members out.');
   return [ name, this.convert(value, depth + 1) ];
  }
  convertScalar(value, source, start) {
   if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
   if (typeof value === 'number' && isExact(source, value)) return value;
   throw this.fail(start, 'this number would be rounded. Shorten it, or put it in quotes.');
  }
 }
 const TOO_MANY_VALUES = 'the document has more than 25,000 values, counting those repeated by aliases; shorten it.';
 function isExact(source, value) {
  return /^0[xo]/.test(source) ? Number.isSafeInteger(value) : (0, _exact_number_js__WEBPACK_IMPORTED_MODULE_3__.z)(source, value);
 }
 function findPosition(document, path, locate) {
  const node = path.reduce((inner, key) => childAt(inner, key), document.contents);
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.range ? locate(node.range[0]) : void 0;
 }
 const MEMBERS = new WeakMap;
 function childAt(node, key) {
  if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return typeof key === 'number' ? node.items[key] : void 0;
  if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return;
  const members = MEMBERS.get(node) ?? new Map(node.items.map(pair => [ nameOf(pair.key), pair.value ]));
  MEMBERS.set(node, members);
  return members.get(key);
 }
 function nameOf(key) {
  return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '';
 }
})

};
