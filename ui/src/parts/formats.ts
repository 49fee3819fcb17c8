// How the formats of pictures are called.

/** `image/svg+xml` as `SVG`. */
export const formatOf = (mime: string) => mime.replace(/^image\//, '').replace(/\+.*$/, '').toUpperCase();
