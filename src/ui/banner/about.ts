// The facts of the first layer's text, from what a site has written. Pure: the prerendering server uses it too.
import type { Settings } from '../../config/settings.js';
import type { Introduction } from '../../i18n/introduction.js';
import type { BannerMessages } from '../../i18n/messages.js';
import { textFor } from '../../i18n/translate.js';

/** The site, its optional categories' purposes in words that go on after "to …", and the providers other than the site. */
export function aboutOf(settings: Settings, say: BannerMessages, language: string, days: number): Introduction {
  const { categories, services, config } = settings;
  const builtIn = say as Partial<Record<string, unknown>> & BannerMessages;
  const controller = textFor(config.policy?.controller, language);
  return {
    controller,
    purposes: categories
      .filter(({ required }) => !required)
      .map(
        ({ id, purpose, title }) =>
          textFor(textFor(purpose, language) || builtIn[`${id}Purpose`] || title, language) ?? id,
      ),
    thirdParties: services.length
      ? new Set(services.map(({ id, provider }) => provider ?? id).filter((name) => name !== controller)).size
      : undefined,
    days,
  };
}
