"""The database: engine and PRAGMAs, schema and migrations, search index."""
