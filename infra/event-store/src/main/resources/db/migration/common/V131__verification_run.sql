-- Runs whose persons are still to be listed, and how far each has come; a row goes when all are listed.
CREATE TABLE verification_run (
    run          VARCHAR(36) PRIMARY KEY,
    programme    VARCHAR(32) NOT NULL,
    source       VARCHAR(30) NOT NULL,
    page_end     VARCHAR(2000),
    listed       INT NOT NULL,
    due_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    leased_until TIMESTAMP WITH TIME ZONE,
    lease        VARCHAR(40)
);
