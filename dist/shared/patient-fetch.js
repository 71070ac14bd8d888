export const id = 7282;
export const ids = [7282];
export const modules = {



};
