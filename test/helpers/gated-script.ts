// A script that waits for a yes, as markup.

/** An inline script or, with a name, the file of that name; more attributes as they are written. */
export function gatedScript(
  what: { readonly text: string } | { readonly file: string },
  attributes = '',
  needs = 'analytics',
): string {
  const source = 'file' in what ? `src="/${what.file}.js"` : '';
  return `<script type="text/plain" data-assent="${needs}" ${attributes} ${source}>${'text' in what ? what.text : ''}</script>`;
}
