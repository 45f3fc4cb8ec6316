"""The paths of the contract, one subject each."""
