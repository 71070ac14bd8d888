export const id = 5380;
export const ids = [5380,3842];
export const modules = {



};
