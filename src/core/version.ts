// Which version this is. A test holds it to package.json and CHANGELOG.md.

/** The library's version. */
export const VERSION = '0.1.2';
