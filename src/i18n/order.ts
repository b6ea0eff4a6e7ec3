// The files of the tag hold a language as a list, without its keys. With the list of another version each text would stand in
// another's place: "allow once" on the button that always allows.

/** Names the keys of a language in their order, for the files that go by it. The build says what it has to be. */
export const ORDER = 'text_e904';
