"""Which council does what: who acts tonight, who stays responsible, and where there is a local connection."""
