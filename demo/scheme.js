// `?scheme=dark` or `?scheme=light` fixes the colour scheme of a demo page, to look at both in any browser.
document.documentElement.dataset.scheme = new URLSearchParams(location.search).get('scheme') ?? '';
