/** How many pictures one contribution may bring. */
export const mostPictures = 6;
