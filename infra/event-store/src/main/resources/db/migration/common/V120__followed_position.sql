-- How far each segment of a processor has followed the log, told by the process that works on it to those that do not.
CREATE TABLE followed_position (
    processor_name VARCHAR(120) NOT NULL,
    segment        INT NOT NULL,
    reached        VARCHAR(50) NOT NULL,
    PRIMARY KEY (processor_name, segment)
);

-- Several processes may start over an empty store at once; there is one identity all the same.
ALTER TABLE store_identity ADD COLUMN only_one INT DEFAULT 1 NOT NULL;
ALTER TABLE store_identity ADD CONSTRAINT one_identity UNIQUE (only_one);
