-- What staff have looked up by the verification client, and whose name and address are protected.

CREATE TABLE verifikationslog (
    id                      uuid        PRIMARY KEY DEFAULT uuidv7(),
    tidspunkt               timestamptz NOT NULL,
    korrelation             text        NOT NULL,
    cvr                     char(8)     NOT NULL CHECK (cvr ~ '^[0-9]{8}$'),
    medarbejder             bytea       NOT NULL CHECK (octet_length(medarbejder) = 32),
    borger                  bytea       NOT NULL CHECK (octet_length(borger) = 32),
    formaal                 text        NOT NULL,
    forsinkelse_dage        integer     NOT NULL CHECK (forsinkelse_dage >= 0),
    tid                     timestamptz,
    beskyttet               boolean     NOT NULL,
    udfald                  text        NOT NULL CHECK (udfald IN ('SVARET', 'AFVIST')),
    konfigurationsversioner jsonb       NOT NULL,
    vist                    jsonb       NOT NULL,
    skjult                  jsonb       NOT NULL,
    kilder                  jsonb       NOT NULL
);

COMMENT ON TABLE verifikationslog IS 'Every look-up by the verification client, written before the answer is given; append-only. Holds no content. No call of a citizen''s, so nothing is counted from it.';
COMMENT ON COLUMN verifikationslog.korrelation IS 'Correlation id of the request, as in logs, error bodies and the indexes'' laeselog';
COMMENT ON COLUMN verifikationslog.cvr IS 'The employee''s authority';
COMMENT ON COLUMN verifikationslog.medarbejder IS 'Keyed hash of the employee''s authority and id there';
COMMENT ON COLUMN verifikationslog.borger IS 'Keyed hash of the CPR number, as in opslag';
COMMENT ON COLUMN verifikationslog.formaal IS 'Code of the purpose that was stated';
COMMENT ON COLUMN verifikationslog.forsinkelse_dage IS 'Days until the citizen is told, as the purpose had them then; a later change of the purpose changes nothing here';
COMMENT ON COLUMN verifikationslog.tid IS 'As of when it was asked; NULL for now';
COMMENT ON COLUMN verifikationslog.beskyttet IS 'Whether the person''s name and address were protected';
COMMENT ON COLUMN verifikationslog.udfald IS 'AFVIST when the person was protected and the employee had not confirmed';
COMMENT ON COLUMN verifikationslog.konfigurationsversioner IS 'CVR to version of the KLE configuration that decided';
COMMENT ON COLUMN verifikationslog.vist IS 'CVR to the UUIDs of what the citizen is shown, by kind of object';
COMMENT ON COLUMN verifikationslog.skjult IS 'UUIDs of what is hidden and was told of, by kind of object';
COMMENT ON COLUMN verifikationslog.kilder IS 'Source to its outcome';

-- Serves: who has looked at this citizen's overview, newest first.
CREATE INDEX ix_verifikationslog_borger ON verifikationslog (borger, tidspunkt DESC);
-- Serves: what have an authority's employees looked up, newest first.
CREATE INDEX ix_verifikationslog_cvr ON verifikationslog (cvr, tidspunkt DESC);

CREATE TABLE beskyttelse (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    tidspunkt   timestamptz NOT NULL,
    borger      bytea       NOT NULL CHECK (octet_length(borger) = 32),
    gyldig_til  date,
    cvr         char(8)     NOT NULL CHECK (cvr ~ '^[0-9]{8}$'),
    medarbejder bytea       NOT NULL CHECK (octet_length(medarbejder) = 32)
);

COMMENT ON TABLE beskyttelse IS 'What authorities have told about protected names and addresses; append-only, the last row of an authority counts';
COMMENT ON COLUMN beskyttelse.borger IS 'Keyed hash of the CPR number';
COMMENT ON COLUMN beskyttelse.gyldig_til IS 'Last day of the protection; NULL when there is none any more';
COMMENT ON COLUMN beskyttelse.cvr IS 'The authority that tells';
COMMENT ON COLUMN beskyttelse.medarbejder IS 'Keyed hash of the employee''s authority and id there';

-- Serves: is this citizen protected.
CREATE INDEX ix_beskyttelse_borger ON beskyttelse (borger, cvr, tidspunkt DESC);

CREATE FUNCTION kun_tilfoej() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER verifikationslog_kun_tilfoej
    BEFORE UPDATE OR DELETE OR TRUNCATE ON verifikationslog
    FOR EACH STATEMENT EXECUTE FUNCTION kun_tilfoej();

CREATE TRIGGER beskyttelse_kun_tilfoej
    BEFORE UPDATE OR DELETE OR TRUNCATE ON beskyttelse
    FOR EACH STATEMENT EXECUTE FUNCTION kun_tilfoej();
