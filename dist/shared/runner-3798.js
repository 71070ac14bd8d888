export const id = 3798;
export const ids = [3798,8678,3842,6297,3904,1461];
export const modules = {



};
