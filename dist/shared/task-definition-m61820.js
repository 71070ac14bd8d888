export const modules = {

/***/ 61820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => cleanTaskDefinition,
  j: () => formatPath
 });
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
 const DESCRIBED_ONLY = [ 'taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy', 'deregisteredAt', 'deleteRequestedAt' ];
 function cleanTaskDefinition(raw) {
  const dropped = [];
  const members = Object.entries(raw).filter(([name]) => {
   if (!DESCRIBED_ONLY.includes(name)) return true;
   dropped.push(name);
   return false;
  });
  const definition = dropNulls(Object.fromEntries(members), path => dropped.push(formatPath(path)));
  return {
   definition: cleanTags(definition, name => dropped.push(name)),
   dropped: dropped
  };
 }
 function formatPath(path) {
  return path.reduce((text, key) => typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`, '');
 }
 function dropNulls(object, drop) {
  const walk = (value, path) => {
   if ((0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value)) return value.map((item, index) => walk(item, [ ...path, index ]));
   if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
   return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => {
    if (member !== null) return [ [ name, walk(member, [ ...path, name ]) ] ];
    drop([ ...path, name ]);
    return [];
   }));
  };
  return walk(object, []);
 }
 function cleanTags(definition, drop) {
  const {tags: tags, ...rest} = definition;
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(tags)) return definition;
  if (tags.length === 0) drop('tags');
  const kept = tags.filter(tag => {
   if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(tag) || typeof tag.key !== 'string' || !/^aws:/i.test(tag.key)) return true;
   drop(`tag ${tag.key}`);
   return false;
  });
  return kept.length === 0 ? rest : {
   ...definition,
   tags: kept
  };
 }
}),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  U: () => readDefinition,
  w: () => unwrapDescription
 });
 var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51193);
 var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61820);
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15785);
 var _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83733);
 function readDefinition(document) {
  const {value: root, origin: origin} = document;
  const place = {
   origin: origin,
   position: document.positionOf([])
  };
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(root)) throw (0, 
  _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__.rY)(place, `expected a task definition (an object), got ${(0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.MF)(root)}.`);
  const isDescription = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(root.taskDefinition) && root.containerDefinitions === void 0;
  const prefix = isDescription ? [ 'taskDefinition' ] : [];
  const placeOf = path => ({
   origin: origin,
   position: document.positionOf([ ...prefix, ...path ])
  });
  const raw = isDescription ? unwrapDescription(root) : root;
  requireContainers(raw, placeOf);
  return {
   ...(0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.I)(raw),
   placeOf: placeOf
  };
 }
 function unwrapDescription({taskDefinition: taskDefinition, tags: tags}) {
  const definition = (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(taskDefinition) ? taskDefinition : {};
  return (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(tags) && tags.length > 0 ? {
   ...definition,
   tags: tags
  } : definition;
 }
 function requireContainers(definition, placeOf) {
  const {containerDefinitions: containers} = definition;
  const place = placeOf(containers === void 0 ? [] : [ 'containerDefinitions' ]);
  if ((0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(containers) && containers.length > _containers_js__WEBPACK_IMPORTED_MODULE_0__.Hf) throw (0, 
  _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__.rY)(place, _containers_js__WEBPACK_IMPORTED_MODULE_0__.UK);
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(containers)) throw (0, 
  _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_3__.rY)(place, `containerDefinitions is ${(0, 
  _domain_document_document_js__WEBPACK_IMPORTED_MODULE_2__.MF)(containers)}; expected a list of containers.`);
 }
})

};
