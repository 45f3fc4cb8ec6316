"""The yearly declaration of resources."""
