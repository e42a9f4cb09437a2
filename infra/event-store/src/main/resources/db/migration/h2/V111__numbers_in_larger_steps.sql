-- H2 stores its whole state each time it reserves numbers; with the usual 32 a batch of events did so more often than it
-- committed. A process that dies leaves a gap of at most this many, which the one order does not mind.
ALTER TABLE domain_event ALTER COLUMN global_index SET CACHE 1000;
