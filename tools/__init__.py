"""What the build does around MkDocs, and how a machine is set up for it."""
