-- Files whose lines wait to be decided. A row is leased by the worker that goes through the file, and closed at its end.
-- The actor is whoever sent the file: every line is decided in their name and scope.
CREATE TABLE import_job (
    import_id    VARCHAR(40) PRIMARY KEY,
    file_name    VARCHAR(80) NOT NULL,
    file_key     VARCHAR(400) NOT NULL,
    actor        VARCHAR(40) NOT NULL,
    actor_kind   VARCHAR(20) NOT NULL,
    actor_mis    VARCHAR(40) NOT NULL,
    roles        VARCHAR(400) NOT NULL,
    programmes   VARCHAR(4000) NOT NULL,
    places       VARCHAR(4000) NOT NULL,
    purpose      VARCHAR(40) NOT NULL,
    closed       BOOLEAN NOT NULL,
    tries        INT NOT NULL,
    due_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    leased_until TIMESTAMP WITH TIME ZONE,
    lease        VARCHAR(40)
);

CREATE INDEX import_job_due ON import_job (closed, due_at);
