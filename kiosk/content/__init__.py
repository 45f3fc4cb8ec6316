"""What anybody may read: the files of an operator, or those that are shipped."""
