export const id = 9678;
export const ids = [9678,5785,456,8166,8678,3904];
export const modules = {



};
