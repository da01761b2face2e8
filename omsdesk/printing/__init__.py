"""The print spool: carries out queued print jobs after they were committed, in their order.

Each printer has a thread of its own, so that one without paper stops no other. A job is
`sending` on the disk before its first byte leaves. What a crash or a broken line leaves
unclear becomes `unknown`. It is never printed again by itself unless the printer shows that
it has printed nothing since: else a person says what came out.
"""
