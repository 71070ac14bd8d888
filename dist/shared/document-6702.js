export const id = 6702;
export const ids = [6702,5785,8166];
export const modules = {



};
