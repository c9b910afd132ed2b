#!/bin/bash
# The browser's, played in Firefox.
. "$(dirname "$0")/web/browser.bash"
