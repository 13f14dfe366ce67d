# shellcheck shell=bash
# Sourced by test. Finds the browser that the tests of the pages drive, or installs the distribution's where that can be done.
# Works with the bash 3.2 of macOS.

# Sets and exports CHROMIUM: the caller's own choice first, then the usual places.
chromium_installed() {
    local candidate
    for candidate in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome \
        /usr/bin/google-chrome-stable /Applications/Chromium.app/Contents/MacOS/Chromium \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if [ -n "$candidate" ] && [ -x "$candidate" ]; then
            export CHROMIUM="$candidate"
            return 0
        fi
    done
    return 1
}

find_chromium() {
    chromium_installed && return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installerer Chromium til browserprøverne …"
        {
            apt-get update -qq &&
                DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation
        } >/dev/null || true
    fi
    chromium_installed
}

tell_without_chromium() {
    {
        echo
        echo "Browserprøverne blev sprunget over: Chromium findes ikke og kunne ikke installeres her."
        echo "Installér Chromium eller Chrome, og sæt CHROMIUM til programmet, hvis det ikke findes af sig selv."
        echo "The browser tests were skipped: install Chromium, or point CHROMIUM at it."
    } >&2
}
