// Every page carries this file and nothing more: what shows the words comes only when an address names some.
if (/[?&]find=/.test(window.location.search)) {
  // A page that cannot have it reads as it is.
  import('./found/arrive.ts').then(({ arrive }) => arrive()).catch(() => undefined);
}
