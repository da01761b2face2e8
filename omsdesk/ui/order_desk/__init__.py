"""The order desk: a customer on the phone, an order keyed blind, never a mouse."""
