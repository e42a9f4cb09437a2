-- Every event, for ever. The registry inserts and selects here, and does nothing else.
CREATE TABLE domain_event (
    global_index        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    transaction_id      BIGINT DEFAULT 0 NOT NULL,
    stream              VARCHAR(200) NOT NULL,
    revision            BIGINT NOT NULL,
    aggregate_type      VARCHAR(100),
    event_id            VARCHAR(40) NOT NULL,
    event_type          VARCHAR(120) NOT NULL,
    event_type_revision VARCHAR(20),
    recorded_at         VARCHAR(40) NOT NULL,
    payload             VARCHAR NOT NULL,
    metadata            VARCHAR NOT NULL,
    CONSTRAINT one_event_per_revision UNIQUE (stream, revision),
    CONSTRAINT one_event_per_id UNIQUE (event_id)
);

CREATE TABLE snapshot (
    stream              VARCHAR(200) NOT NULL,
    revision            BIGINT NOT NULL,
    aggregate_type      VARCHAR(100),
    event_id            VARCHAR(40) NOT NULL,
    event_type          VARCHAR(200) NOT NULL,
    event_type_revision VARCHAR(20),
    recorded_at         VARCHAR(40) NOT NULL,
    payload             VARCHAR NOT NULL,
    metadata            VARCHAR NOT NULL,
    PRIMARY KEY (stream, revision)
);

-- Its one row is locked from the first append of a transaction to its end: the order of numbers is the order of commits.
CREATE TABLE append_lock (id INT PRIMARY KEY);
INSERT INTO append_lock VALUES (1);

-- Which store this is; a restored or imported one gets another epoch, and its views are rebuilt.
CREATE TABLE store_identity (id VARCHAR(40) PRIMARY KEY, epoch BIGINT NOT NULL);

CREATE TABLE token_entry (
    processor_name VARCHAR(120) NOT NULL,
    segment        INT NOT NULL,
    token          VARBINARY,
    token_type     VARCHAR(200),
    owner          VARCHAR(200),
    claimed_at     VARCHAR(40),
    PRIMARY KEY (processor_name, segment)
);

CREATE TABLE dead_letter_entry (
    dead_letter_id       VARCHAR(40) PRIMARY KEY,
    processing_group     VARCHAR(120) NOT NULL,
    sequence_identifier  VARCHAR(200) NOT NULL,
    sequence_index       BIGINT NOT NULL,
    message_type         VARCHAR(200) NOT NULL,
    event_identifier     VARCHAR(40) NOT NULL,
    recorded_at          VARCHAR(40) NOT NULL,
    payload_type         VARCHAR(200) NOT NULL,
    payload_revision     VARCHAR(20),
    payload              VARBINARY NOT NULL,
    metadata             VARBINARY,
    aggregate_type       VARCHAR(100),
    aggregate_identifier VARCHAR(200),
    sequence_number      BIGINT,
    token_type           VARCHAR(200),
    token                VARBINARY,
    enqueued_at          VARCHAR(40) NOT NULL,
    last_touched         VARCHAR(40),
    processing_started   VARCHAR(40),
    cause_type           VARCHAR(200),
    cause_message        VARCHAR(1023),
    diagnostics          VARBINARY,
    CONSTRAINT one_place_in_a_sequence UNIQUE (processing_group, sequence_identifier, sequence_index)
);

-- One key per person, wrapped; a row without a key is a person erased.
CREATE TABLE subject_key (
    subject      UUID PRIMARY KEY,
    wrapped      VARBINARY(200),
    created_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    destroyed_at TIMESTAMP WITH TIME ZONE
);

-- Keys that wrap persons' keys, or hash for the blind indexes; each wrapped by the root key.
CREATE TABLE domain_key (name VARCHAR(40) PRIMARY KEY, wrapped VARBINARY(2000) NOT NULL);
