export const id = 7783;
export const ids = [7783,7917];
export const modules = {

/***/ 37783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  readManifests: () => readManifests
 });
 var _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83733);
 var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
 var _domain_document_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47917);
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
 var _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72428);
 const INPUT = 'manifests';
 const OBJECTS_AT_MOST = 100;
 const KIND = /^[A-Z][A-Za-z0-9]{0,62}$/;
 const API_VERSION = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/)?v[a-z0-9]{1,30}$/;
 const NAME = /^[a-z0-9](?:[a-z0-9.:-]{0,251}[a-z0-9])?$/i;
 function readManifests(files) {
  const manifests = [];
  const places = new Map;
  for (const file of files) for (const {value: value, line: line} of documentsOf(file)) {
   const origin = {
    kind: 'file',
    path: file.path
   };
   for (const manifest of objectsOf(value, {
    origin: origin,
    line: line
   })) {
    const key = `${manifest.apiVersion} ${manifest.kind} ${manifest.name}`;
    const first = places.get(key);
    if (first !== void 0) throw (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_0__.rY)({
     origin: origin,
     position: {
      line: line,
      column: 1
     }
    }, `${manifest.kind} ${manifest.name} is also at ${first}. Remove one of the two.`);
    places.set(key, manifest.place);
    manifests.push(manifest);
    if (manifests.length > OBJECTS_AT_MOST) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__.A)(INPUT, `the files have more than ${OBJECTS_AT_MOST} objects. Apply the others with your own tools.`);
   }
  }
  return manifests;
 }
 function documentsOf({path: path, text: text}) {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const starts = [ 0, ...lines.flatMap((line, index) => /^---(?:\s|$)/.test(line) ? [ index ] : []) ];
  return starts.flatMap((start, index) => {
   const own = lines.slice(start, starts[index + 1]);
   const body = own.map((line, row) => row === 0 ? line.replace(/^---/, '') : line);
   const first = body.findIndex(line => !/^(?:#|\.\.\.$|$)/.test(line.trim()));
   if (first === -1) return [];
   const padded = `${'\n'.repeat(start)}${body.join('\n')}\n`;
   return [ {
    value: (0, _domain_document_parse_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(padded, {
     kind: 'file',
     path: path
    }).value,
    line: start + first + 1
   } ];
  });
 }
 function objectsOf(value, place) {
  const fail = message => (0, _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_0__.rY)({
   origin: place.origin,
   position: {
    line: place.line,
    column: 1
   }
  }, message);
  if (!(0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) throw fail('expected a mapping with apiVersion, kind and metadata.');
  const [apiVersion, kind] = [ (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_4__.$6)(value, 'apiVersion') ?? '', (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_4__.$6)(value, 'kind') ?? '' ];
  if (!API_VERSION.test(apiVersion) || !KIND.test(kind)) throw fail('the object has no valid apiVersion and kind. Write them as in apps/v1 and Deployment.');
  if (kind.endsWith('List') && (0, _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value.items)) return (0, 
  _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_4__.gT)(value, 'items').flatMap(item => objectsOf(item, place));
  const name = (0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_4__.$6)(value, 'metadata', 'name') ?? '';
  if ((0, _cluster_kube_object_js__WEBPACK_IMPORTED_MODULE_4__.$6)(value, 'metadata', 'generateName') !== void 0) throw fail(`the ${kind} has generateName, so that each run would create another. Give it a name.`);
  if (!NAME.test(name)) throw fail(`the ${kind} has no valid metadata.name. Add one.`);
  return [ {
   object: value,
   apiVersion: apiVersion,
   kind: kind,
   name: name,
   place: `${place.origin.path}:${place.line}`
  } ];
 }
})

};
