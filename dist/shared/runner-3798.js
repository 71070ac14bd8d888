export const id = 3798;
export const ids = [3798,3842,8678,3904,1461];
export const modules = {



};
