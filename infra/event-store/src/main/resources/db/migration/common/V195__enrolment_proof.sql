-- Which question last confirmed a person's record as it stands now, and when; a row goes when the record changes.
CREATE TABLE enrolment_confirmed (
    verification VARCHAR(36) PRIMARY KEY,
    beneficiary  VARCHAR(36) NOT NULL,
    source       VARCHAR(30) NOT NULL,
    confirmed_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX enrolment_confirmed_person ON enrolment_confirmed (beneficiary, source);

-- Enrolments that wait for a source's word.
CREATE TABLE enrolment_awaited (
    enrolment   VARCHAR(36) NOT NULL,
    beneficiary VARCHAR(36) NOT NULL,
    source      VARCHAR(30) NOT NULL,
    PRIMARY KEY (enrolment, source)
);

CREATE INDEX enrolment_awaited_person ON enrolment_awaited (beneficiary, source);

-- Whether the source said nothing at all when it was last asked this.
ALTER TABLE verification_question ADD COLUMN outage BOOLEAN DEFAULT FALSE NOT NULL;
