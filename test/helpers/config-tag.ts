// A configuration as it stands in a page.

/** The script element of a configuration; a string stands in it as it is, also where it is no JSON. */
export const configTag = (config: object | string): string =>
  `<script type="application/json" data-assent-config>${typeof config === 'string' ? config : JSON.stringify(config)}</script>`;

/** Has a page stay when what ran in it is refused, instead of loading again. */
export const KEEP = configTag({ withdraw: 'keep' });
