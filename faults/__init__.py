"""What can go wrong around the keys of a company, made to go wrong, and what was lost: `make faults`."""
