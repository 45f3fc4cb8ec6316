"""What one visit holds and when it ends: state, timers, private directory."""
