"""What takes long to find is kept in build/kept/ until what it was made from changes: files, and explored cases."""
