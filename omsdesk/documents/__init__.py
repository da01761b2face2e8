"""Labels and paper documents: content in, artwork or bytes out. Nothing is computed here."""
