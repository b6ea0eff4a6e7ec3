// A Chromium without the list that drops from its address bar: it starts a process for that list with every window, which
// costs more than most tests, and nobody sees it.

/** The list, in its two shapes. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright switches off. Only the last such argument counts, so it is said again. */
const PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** The argument for Playwright's Chromium. */
export const WITHOUT_ADDRESS_BAR = `--disable-features=${[...PLAYWRIGHT, ...ADDRESS_BAR].join()}`;
