"""The professionals' space: guides, tools, what to do when blocked, webinars, partner services."""
