export const id = 3842;
export const ids = [3842,8678,3904,1461];
export const modules = {



};
