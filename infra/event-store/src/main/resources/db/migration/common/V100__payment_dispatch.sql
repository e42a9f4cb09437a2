-- Instructions on their way to providers. A row is leased by the worker that handles it, and closed once its payment stands.
CREATE TABLE payment_dispatch (
    instruction  VARCHAR(32) PRIMARY KEY,
    batch        VARCHAR(120) NOT NULL,
    provider     VARCHAR(20) NOT NULL,
    amount       BIGINT NOT NULL,
    wallet       VARCHAR(400) NOT NULL,
    state        VARCHAR(10) NOT NULL,
    tries        INT NOT NULL,
    due_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    leased_until TIMESTAMP WITH TIME ZONE,
    lease        VARCHAR(40)
);

CREATE INDEX payment_dispatch_due ON payment_dispatch (state, due_at);
CREATE INDEX payment_dispatch_lease ON payment_dispatch (lease);
