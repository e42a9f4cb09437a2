-- Short messages that are to be sent to applicants; a row goes when it was sent or is of no use any more. What is said, and to whom,
-- is opened only when it is sent.
CREATE TABLE application_notice (
    id           VARCHAR(90) PRIMARY KEY,
    application  VARCHAR(36) NOT NULL,
    kind         VARCHAR(30) NOT NULL,
    number       BIGINT NOT NULL,
    tries        INT NOT NULL,
    queued_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    leased_until TIMESTAMP WITH TIME ZONE,
    lease        VARCHAR(40)
);

CREATE INDEX application_notice_due ON application_notice (due_at);
CREATE INDEX application_notice_lease ON application_notice (lease);
