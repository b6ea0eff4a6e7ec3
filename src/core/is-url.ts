// Which addresses of a configuration may become a link.

/** Whether an address is http, https, mailto, tel or relative, without blanks or control characters that hide another scheme. */
export const isUrl = (value: unknown): value is string =>
  // Browsers skip blanks and control characters inside a scheme: "java\nscript:" would run.
  typeof value === 'string' && /^(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:))[^\\\0-\x20]+$/i.test(value);
