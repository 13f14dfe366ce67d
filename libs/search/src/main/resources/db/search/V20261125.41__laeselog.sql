-- Every look-up that a reader has made: who, when, by what kind of criterion, and which objects the answer held.

CREATE TABLE laeselog (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    tidspunkt   timestamptz NOT NULL DEFAULT clock_timestamp(),
    korrelation text        NOT NULL,
    cvr         char(8)     NOT NULL CHECK (cvr ~ '^[0-9]{8}$'),
    it_system   uuid        NOT NULL,
    medarbejder bytea       CHECK (octet_length(medarbejder) = 32),
    handling    text        NOT NULL CHECK (handling IN ('FREMSOEG', 'LAES')),
    kriterier   text[]      NOT NULL,
    parter      bytea[]     NOT NULL,
    antal       bigint      NOT NULL CHECK (antal >= 0),
    objekter    uuid[]      NOT NULL,
    udfald      text        NOT NULL CHECK (udfald IN ('SVARET', 'INTET', 'AFVIST'))
);

COMMENT ON TABLE laeselog IS 'Every look-up by a reader, written before the answer is given; append-only. Holds no content of cases.';
COMMENT ON COLUMN laeselog.korrelation IS 'Correlation id of the request, as in logs and error bodies.';
COMMENT ON COLUMN laeselog.cvr IS 'The authority whose objects were read.';
COMMENT ON COLUMN laeselog.it_system IS 'The reading system.';
COMMENT ON COLUMN laeselog.medarbejder IS 'Keyed hash of the id of the employee who read through the system; null when the system read for itself.';
COMMENT ON COLUMN laeselog.handling IS 'What was done.';
COMMENT ON COLUMN laeselog.kriterier IS 'Kinds of criterion that were used, without their values.';
COMMENT ON COLUMN laeselog.parter IS 'Keyed hashes of the parties that were searched by, as in part.noegle.';
COMMENT ON COLUMN laeselog.antal IS 'Number of hits that the answer told of.';
COMMENT ON COLUMN laeselog.objekter IS 'The objects that the answer held.';
COMMENT ON COLUMN laeselog.udfald IS 'Whether the answer told of anything, or the look-up was refused as it was put.';

-- Serves: who has looked for this person, and who has seen this object.
CREATE INDEX laeselog_parter ON laeselog USING gin (parter);
CREATE INDEX laeselog_objekter ON laeselog USING gin (objekter);
-- Serves: what has this system or employee looked at, newest first.
CREATE INDEX laeselog_laeser ON laeselog (it_system, tidspunkt DESC);

CREATE FUNCTION laeselog_kun_tilfoej() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'laeselog is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER laeselog_kun_tilfoej
    BEFORE UPDATE OR DELETE OR TRUNCATE ON laeselog
    FOR EACH STATEMENT EXECUTE FUNCTION laeselog_kun_tilfoej();
