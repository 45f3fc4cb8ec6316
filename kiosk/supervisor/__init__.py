"""Visitors' processes: spawn, standby, heartbeat, wipe. No Qt, no content of a visit."""
