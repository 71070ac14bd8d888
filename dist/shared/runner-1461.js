export const id = 1461;
export const ids = [1461,8678,3842,6297,3904];
export const modules = {



};
