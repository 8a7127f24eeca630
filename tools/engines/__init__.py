"""Three browser engines, driven: what the proof `engines` tries in Chromium, Firefox and WebKit."""
