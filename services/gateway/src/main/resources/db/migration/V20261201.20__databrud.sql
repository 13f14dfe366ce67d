-- Possible data breaches that citizens report (D-723): a receipt that stays, and what waits for administration.

CREATE TABLE databrud (
    id          uuid        PRIMARY KEY,
    tidspunkt   timestamptz NOT NULL,
    borger      bytea       NOT NULL CHECK (octet_length(borger) = 32),
    korrelation text        NOT NULL,
    cvr         text        NOT NULL CHECK (cvr ~ '^[0-9]{8}$')
);

COMMENT ON TABLE databrud IS 'Every breach that a citizen has reported; append-only, without what was written';
COMMENT ON COLUMN databrud.borger IS 'Keyed hash of the CPR number; the number itself is not kept';
COMMENT ON COLUMN databrud.korrelation IS 'Correlation id of the request, as in logs and in the frozen trace';
COMMENT ON COLUMN databrud.cvr IS 'The authority that it went to';

-- Serves: how much has this citizen reported lately, newest first.
CREATE INDEX ix_databrud_borger_tidspunkt ON databrud (borger, tidspunkt DESC);

CREATE FUNCTION databrud_kun_tilfoej() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'databrud is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER databrud_kun_tilfoej
    BEFORE UPDATE OR DELETE OR TRUNCATE ON databrud
    FOR EACH STATEMENT EXECUTE FUNCTION databrud_kun_tilfoej();

CREATE TABLE databrud_udbakke (
    id      uuid        PRIMARY KEY REFERENCES databrud (id),
    besked  jsonb       NOT NULL,
    afvist  integer     NOT NULL DEFAULT 0,
    tidligst timestamptz NOT NULL DEFAULT now()
);

COMMENT ON TABLE databrud_udbakke IS 'Reports that administration has not taken over yet; gone from here once it has';
COMMENT ON COLUMN databrud_udbakke.afvist IS 'How often administration has refused it; what it refuses must not hold up the others';
COMMENT ON COLUMN databrud_udbakke.tidligst IS 'When it is tried next; later after every refusal';
COMMENT ON COLUMN databrud_udbakke.besked IS 'The message: what the citizen wrote, and the frozen decision trace';
