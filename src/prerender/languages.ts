// Every language at once: a server answers visitors of all of them, and does not wait for files.
import type { LanguageCode } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import ar from '../i18n/lang/ar.js';
import bg from '../i18n/lang/bg.js';
import ca from '../i18n/lang/ca.js';
import cs from '../i18n/lang/cs.js';
import da from '../i18n/lang/da.js';
import de from '../i18n/lang/de.js';
import el from '../i18n/lang/el.js';
import es from '../i18n/lang/es.js';
import et from '../i18n/lang/et.js';
import fi from '../i18n/lang/fi.js';
import fr from '../i18n/lang/fr.js';
import ga from '../i18n/lang/ga.js';
import he from '../i18n/lang/he.js';
import hr from '../i18n/lang/hr.js';
import hu from '../i18n/lang/hu.js';
import is from '../i18n/lang/is.js';
import it from '../i18n/lang/it.js';
import ja from '../i18n/lang/ja.js';
import ko from '../i18n/lang/ko.js';
import lt from '../i18n/lang/lt.js';
import lv from '../i18n/lang/lv.js';
import mt from '../i18n/lang/mt.js';
import nl from '../i18n/lang/nl.js';
import no from '../i18n/lang/no.js';
import pl from '../i18n/lang/pl.js';
import pt from '../i18n/lang/pt.js';
import ptBR from '../i18n/lang/pt-BR.js';
import ro from '../i18n/lang/ro.js';
import sk from '../i18n/lang/sk.js';
import sl from '../i18n/lang/sl.js';
import sv from '../i18n/lang/sv.js';
import tr from '../i18n/lang/tr.js';
import uk from '../i18n/lang/uk.js';
import zhCN from '../i18n/lang/zh-CN.js';
import zhTW from '../i18n/lang/zh-TW.js';

/** By code; English is built in and stands in `i18n/en`. */
export const languages: Readonly<Record<Exclude<LanguageCode, 'en'>, Messages>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  es,
  et,
  fi,
  fr,
  ga,
  he,
  hr,
  hu,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  mt,
  nl,
  no,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  sk,
  sl,
  sv,
  tr,
  uk,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
