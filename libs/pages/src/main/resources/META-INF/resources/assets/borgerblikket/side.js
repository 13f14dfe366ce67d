// A part of a page that is fetched after the session has ended cannot be shown: load the page, which leads to the login.
document.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status === 499 || event.detail.xhr.status === 401) {
        window.location.reload();
    }
});
