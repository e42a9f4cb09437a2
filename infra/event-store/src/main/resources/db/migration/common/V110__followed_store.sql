-- The event store whose positions the tokens are; in a database that holds the events itself, its own identity.
CREATE TABLE followed_store (id VARCHAR(40) NOT NULL, only_one INT DEFAULT 1 NOT NULL UNIQUE);
INSERT INTO followed_store (id) SELECT id FROM store_identity;
