"""Everything seen: screens, components, theme, and the flows that lead from one to the next."""
