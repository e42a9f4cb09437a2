-- Questions that are to be asked; a row goes when it is answered or given up.
CREATE TABLE verification_question (
    verification VARCHAR(36) PRIMARY KEY,
    beneficiary  VARCHAR(36) NOT NULL,
    source       VARCHAR(30) NOT NULL,
    bulk         BOOLEAN NOT NULL,
    tries        INT NOT NULL,
    queued_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    leased_until TIMESTAMP WITH TIME ZONE,
    lease        VARCHAR(40)
);

CREATE INDEX verification_question_due ON verification_question (source, bulk, due_at);
CREATE INDEX verification_question_lease ON verification_question (lease);

-- What a source confirmed, by the keyed hash of everything it was asked: nothing here tells of a person.
CREATE TABLE verification_memory (
    source      VARCHAR(30) NOT NULL,
    subject     VARCHAR(32) NOT NULL,
    reference   VARCHAR(64) NOT NULL,
    verified_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (source, subject)
);
