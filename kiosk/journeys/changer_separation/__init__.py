"""« Je ne vis plus en couple »."""
