export const id = 6858;
export const ids = [6858];
export const modules = {

/***/ 76858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  awsRequestSigner: () => awsRequestSigner
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 async function awsRequestSigner(settings, {region: region, service: service}) {
  const {STSClient: STSClient} = await Promise.all([ __webpack_require__.e(6722), __webpack_require__.e(1166), __webpack_require__.e(9460) ]).then(__webpack_require__.bind(__webpack_require__, 39460));
  const {config: config} = new STSClient({
   ...settings,
   region: region
  });
  return async ({method: method, url: url, headers: headers, body: body}) => {
   try {
    const signer = await config.signer({
     name: 'sigv4',
     signingName: service,
     signingRegion: region,
     properties: {}
    });
    const signed = await signer.sign({
     method: method,
     body: body,
     protocol: url.protocol,
     hostname: url.hostname,
     path: url.pathname,
     ...url.port === '' ? {} : {
      port: Number(url.port)
     },
     query: Object.fromEntries(url.searchParams),
     headers: {
      ...headers,
      host: url.host
     }
    });
    return Object.fromEntries(Object.entries(signed.headers).filter(([name]) => name !== 'host'));
   } catch (error) {
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('credentials-missing', `Could not sign a request for ${service}: no AWS credentials were found. Set "role-to-assume", or configure credentials in an earlier step.`, {
     cause: error
    });
   }
  };
 }
})

};
