export const modules = {

/***/ 87932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  nodeFileSearch: () => nodeFileSearch
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
 var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48482);
 const LEFT_OUT = [ '**/node_modules/**', '**/.git/**' ];
 function nodeFileSearch(env) {
  const workspace = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, _disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__.B3)(env));
  return {
   async find(folder, patterns, naming) {
    await (0, _disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__.s1)(folder, env, {
     ...naming,
     place: 'workspace'
    });
    const cwd = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder);
    const found = await findPaths(patterns, async pattern => {
     const paths = [];
     for await (const path of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, {
      cwd: cwd,
      exclude: LEFT_OUT
     })) {
      const within = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
      const isWithin = within !== '..' && !within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
      paths.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !isWithin ? path : isWithin ? within : (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
     }
     return paths;
    });
    const inside = [];
    const outside = [];
    const folders = new Set;
    for (const path of [ ...found.paths ].sort()) {
     const place = await (0, _disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__.sK)(path, env, 'job');
     if (place.kind === 'inside' && (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place.realPath)).isDirectory()) folders.add(path); else if (place.kind === 'inside') inside.push(path);
     if (place.kind === 'outside') outside.push(path);
    }
    const ofFolders = ({paths: paths}) => paths.length > 0 && paths.every(path => folders.has(path));
    return {
     inside: inside,
     outside: outside,
     unmatched: found.matches.filter(({paths: paths}) => paths.length === 0).map(({pattern: pattern}) => pattern),
     folders: found.matches.filter(ofFolders).map(({pattern: pattern}) => pattern)
    };
   },
   async present(paths) {
    const found = new Set;
    for (let start = 0; start < paths.length; start += AT_ONCE) {
     const checks = paths.slice(start, start + AT_ONCE).map(async path => {
      const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)).catch(() => {});
      if (stats?.isFile() === true) found.add(path);
     });
     await Promise.all(checks);
    }
    return found;
   }
  };
 }
 const AT_ONCE = 64;
 async function findPaths(patterns, find) {
  const found = new Set;
  const matches = [];
  const firstIncluded = patterns.findIndex(pattern => !pattern.startsWith('!'));
  const excludedFromAll = patterns.slice(0, Math.max(0, firstIncluded));
  for (const pattern of [ ...patterns.slice(excludedFromAll.length), ...excludedFromAll ]) {
   if (!pattern.startsWith('!')) {
    const paths = await find(pattern);
    for (const path of paths) found.add(path);
    matches.push({
     pattern: pattern,
     paths: paths
    });
    continue;
   }
   const excluded = new Set(await find(pattern.slice(1)));
   for (const path of found) if (isExcluded(path, excluded)) found.delete(path);
  }
  return {
   paths: found,
   matches: matches
  };
 }
 function isExcluded(path, excluded) {
  if (excluded.has(path)) return true;
  for (let end = path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep); end > 0; end = path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, end - 1)) if (excluded.has(path.slice(0, end))) return true;
  return false;
 }
})

};
