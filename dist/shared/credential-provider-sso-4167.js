import { modules as shared0 } from './aws-sdk-credential-provider-sso-m26548.js';
export const id = 4167;
export const ids = [4167];
export const modules = {
...shared0,



};
