export const id = 5882;
export const ids = [5882];
export const modules = {



};
