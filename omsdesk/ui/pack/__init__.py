"""The packing station: scan goods into parcels, weigh, label, hand over."""
