"""The service offer: services, local offer, contacts and gaps, as pages and as files that others may use."""
