export const id = 270;
export const ids = [270];
export const modules = {

/***/ 40270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  findManifests: () => findManifests
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
 const INPUT = 'manifests';
 const FILES_AT_MOST = 100;
 const CHARACTERS_AT_MOST = 4 * 1024 * 1024;
 async function findManifests(patterns, {search: search, files: files}) {
  const {inside: inside, outside: outside, unmatched: unmatched, folders: folders} = await search.find('.', patterns, {
   input: INPUT
  });
  const [lost] = [ ...unmatched, ...folders ];
  if (lost !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, `no file fits ${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.AB)(lost)}. Name files of the workspace, such as k8s/*.yaml.`);
  if (outside[0] !== void 0) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, `${(0, 
  _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__.AB)(outside[0])} leads out of the workspace. Put the file into the workspace.`);
  if (inside.length > FILES_AT_MOST) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, `${inside.length} files fit, and at most ${FILES_AT_MOST} are read. Use narrower patterns.`);
  const found = [];
  let characters = 0;
  for (const path of inside) {
   const text = await files.read(path, {
    input: INPUT,
    place: 'workspace'
   });
   if (text === void 0) continue;
   characters += text.length;
   if (characters > CHARACTERS_AT_MOST) throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(INPUT, 'the files are larger than 4 MiB. Use narrower patterns.');
   found.push({
    path: path,
    text: text
   });
  }
  return found;
 }
})

};
