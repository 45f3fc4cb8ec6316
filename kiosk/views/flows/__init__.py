"""What happens in which order: coroutines that show screens and await their outcome.

A flow reads like the visit that it tells. It draws nothing, and keeps nothing but local
variables: leaving it, for whatever reason, leaves nothing behind.
"""
