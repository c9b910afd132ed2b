#!/bin/bash
# The browser's, played in Chromium.
. "$(dirname "$0")/web/browser.bash"
