"""The publication as a real host serves it: nginx with the configuration that the build makes."""
