export const id = 3390;
export const ids = [3390];
export const modules = {

/***/ 83390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  DescribeImagesCommand: () => DescribeImagesCommand,
  DescribePullThroughCacheRulesCommand: () => DescribePullThroughCacheRulesCommand,
  ECRClient: () => ECRClient.S
 });
 var ECRClient = __webpack_require__(74211);
 var commandBuilder = __webpack_require__(51469);
 var schemas_0 = __webpack_require__(94872);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
 class DescribeImagesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeImages", schemas_0.gyn)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribePullThroughCacheRulesCommand.js
 class DescribePullThroughCacheRulesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribePullThroughCacheRules", schemas_0.nCS)){}
})

};
