export const id = 6297;
export const ids = [6297,8678,3904];
export const modules = {



};
