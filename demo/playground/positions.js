// Where everything of a JSON text stands, and where it stops being JSON. Nothing is made of it: JSON.parse does that.

/**
 * From where to where a value stands, and its key where it has one.
 * @typedef {{ start: number, end: number, keyStart: number, keyEnd: number }} Place
 */

/** Why a text is no JSON, and from where on. */
export class JsonFault extends Error {
  /** @param {number} at @param {string} expected */
  constructor(at, expected) {
    super(`expected ${expected}`);
    this.at = at;
    this.expected = expected;
  }
}

const BLANK = /[ \t\r\n]*/y;
// Whatever a string may not hold (the letters below the blank) ends the search.
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The place of each value by its path: `services[0].category`; the document itself is ''. @param {string} text */
export function findPlaces(text) {
  /** @type {Map<string, Place>} */
  const places = new Map();
  let at = 0;

  /** @param {RegExp} pattern */
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skip = () => void take(BLANK);
  /** @param {string} mark */
  const takeMark = (mark) => {
    skip();
    if (text[at] !== mark) return false;
    at++;
    return true;
  };

  /** @param {string} path @param {number} keyStart @param {number} keyEnd */
  function readValue(path, keyStart, keyEnd) {
    skip();
    const start = at;
    if (takeMark('{')) readEntries('}', () => readEntry(path));
    else if (takeMark('[')) {
      let index = 0;
      readEntries(']', () => readValue(`${path}[${index++}]`, at, at));
    } else if (take(STRING) === undefined && take(PLAIN) === undefined) throw new JsonFault(at, describeValue());
    places.set(path, { start, end: at, keyStart: keyStart < 0 ? start : keyStart, keyEnd: keyStart < 0 ? at : keyEnd });
  }

  const describeValue = () => (text[at] === '"' ? 'a string that ends on its line' : 'a value');

  /** @param {string} path */
  function readEntry(path) {
    skip();
    const start = at;
    const key = take(STRING);
    if (key === undefined) throw new JsonFault(at, 'a key in double quotes');
    const end = at;
    if (!takeMark(':')) throw new JsonFault(at, `a colon after ${key}`);
    const name = String(JSON.parse(key));
    readValue(path ? `${path}.${name}` : name, start, end);
  }

  /** @param {string} close @param {() => void} readOne */
  function readEntries(close, readOne) {
    if (takeMark(close)) return;
    do readOne();
    while (takeMark(','));
    if (!takeMark(close)) throw new JsonFault(at, `a comma or ${close}`);
  }

  readValue('', -1, -1);
  skip();
  if (at < text.length) throw new JsonFault(at, 'nothing after the end');
  return places;
}
