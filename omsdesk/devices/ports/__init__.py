"""The ports of a computer as transports: one file per kind of port."""
