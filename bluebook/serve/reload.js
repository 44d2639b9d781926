// Loads the page anew when a source has changed. A hidden page does not listen: a browser opens few connections to a host.
(() => {
  const { changes } = document.currentScript.dataset;
  let source;

  const listen = () => {
    source?.close();
    if (document.hidden) {
      return;
    }
    source = new EventSource(changes);
    source.addEventListener("message", () => location.reload());
  };

  document.addEventListener("visibilitychange", listen);
  listen();
})();
