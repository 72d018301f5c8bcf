/** Outline of the sign of the site in a square of 32: three digits' worth of status on a plinth. */
export const markOutline =
  'M5 27h22v3H5zM8 22h16v3H8zM10 4h3v16h-3zM19 4h3v16h-3zM13 4h6v3h-6zM13 11h6v3h-6z';

/**
 * The icon of a page as SVG, dark on light tabs and light on dark ones. `public/favicon.svg` is the
 * same for whoever asks for a file.
 */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<style>path{fill:#1d1c1a}@media(prefers-color-scheme:dark){path{fill:#eceae4}}</style>' +
  `<path d="${markOutline}"/></svg>`;

/** The icon as an address that holds it, so that no page asks for a file (RFC 2397). */
export const iconAddress = `data:image/svg+xml,${icon
  .replaceAll('"', "'")
  .replaceAll(/[#<>]/g, encodeURIComponent)}`;
