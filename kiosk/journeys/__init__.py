"""Every guided procedure: the engine, then one folder a journey."""
