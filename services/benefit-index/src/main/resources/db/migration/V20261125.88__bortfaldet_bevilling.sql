-- Which grants of a payment have been removed, so that the payment goes with the last of them.

CREATE TABLE bortfaldet_bevilling (
    effektuering uuid NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    bevilling    uuid NOT NULL,
    PRIMARY KEY (effektuering, bevilling)
);

CREATE INDEX bortfaldet_bevilling_bevilling ON bortfaldet_bevilling (bevilling);

COMMENT ON TABLE bortfaldet_bevilling IS 'Grants that were removed while a payment with lines on them stayed. A grant that is not here and not in the index has not come yet. Says nothing that the payment itself does not hold, and goes with it.';
COMMENT ON COLUMN bortfaldet_bevilling.bevilling IS 'The grant. Not in the index any more, so it is no foreign key.';
COMMENT ON INDEX bortfaldet_bevilling_bevilling IS 'To take the rows of a grant away when it is imported again.';
