export const modules = {

/***/ 44852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  a: () => readAzureAccess
 });
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/targets/azure/domain/access/azure-clouds.js
 const AZURE_CLOUDS = [ 'public', 'us-government', 'china' ];
 const CLOUD_ENDPOINTS = {
  public: {
   authority: 'https://login.microsoftonline.com',
   resourceManager: 'https://management.azure.com',
   audience: 'api://AzureADTokenExchange'
  },
  'us-government': {
   authority: 'https://login.microsoftonline.us',
   resourceManager: 'https://management.usgovcloudapi.net',
   audience: 'api://AzureADTokenExchangeUSGov'
  },
  china: {
   authority: 'https://login.partner.microsoftonline.cn',
   resourceManager: 'https://management.chinacloudapi.cn',
   audience: 'api://AzureADTokenExchangeChina'
  }
 };
 // CONCATENATED MODULE: ./build/src/targets/azure/use-cases/inputs/access-inputs.js
 const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
 const DOMAIN = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
 const RESOURCE_GROUP = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u;
 const AUDIENCE = /^[\x21-\x7e]{1,256}$/;
 const LOOPBACK = [ 'localhost', '127.0.0.1', '[::1]' ];
 function readAzureAccess(inputs) {
  const cloud = CLOUD_ENDPOINTS[inputs.choice('cloud', AZURE_CLOUDS) ?? 'public'];
  const tenantId = inputs.required('tenant-id');
  if (!UUID.test(tenantId) && !DOMAIN.test(tenantId)) throw (0, errors.A)('tenant-id', 'expected the ID of a tenant, such as 00000000-0000-0000-0000-000000000000.');
  const resourceGroup = inputs.required('resource-group');
  if (!RESOURCE_GROUP.test(resourceGroup)) throw (0, errors.A)('resource-group', 'this is not the name of a resource group.');
  const audience = inputs.text('audience') ?? cloud.audience;
  if (!AUDIENCE.test(audience)) throw (0, errors.A)('audience', 'expected a value without blanks, such as api://AzureADTokenExchange.');
  return {
   clientId: readId(inputs, 'client-id', 'an application or a managed identity'),
   subscriptionId: readId(inputs, 'subscription-id', 'a subscription'),
   tenantId: tenantId,
   resourceGroup: resourceGroup,
   audience: audience,
   authority: readUrl(inputs, 'authority-url') ?? cloud.authority,
   resourceManager: readUrl(inputs, 'resource-manager-url') ?? cloud.resourceManager
  };
 }
 function readId(inputs, name, noun) {
  const id = inputs.required(name);
  if (UUID.test(id)) return id.toLowerCase();
  throw (0, errors.A)(name, `expected the ID of ${noun}, such as 00000000-0000-0000-0000-000000000000.`);
 }
 function readUrl(inputs, name) {
  const text = inputs.text(name);
  if (text === void 0) return;
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const isPlain = url !== void 0 && url.username + url.password + url.search + url.hash === '';
  const isSafe = url?.protocol === 'https:' || url?.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (isPlain && isSafe) return url.href.replace(/\/$/, '');
  throw (0, errors.A)(name, 'expected a URL that starts with https://, without user, query and fragment.');
 }
}),

/***/ 14787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => checkName,
  T: () => readAppName
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 const NAME = /^(?!.*--)[a-z](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
 function readAppName(inputs) {
  return checkName(inputs.required('app'), 'app');
 }
 function checkName(name, input) {
  if (NAME.test(name)) return name;
  throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(input, 'expected a name of Container Apps: small letters, digits and hyphens, at most 32.');
 }
})

};
