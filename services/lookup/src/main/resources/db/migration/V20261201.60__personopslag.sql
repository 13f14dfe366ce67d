-- Who has been shown which person's name or CPR number.

CREATE TABLE personopslag (
    nr          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tidspunkt   timestamptz NOT NULL DEFAULT clock_timestamp(),
    korrelation text        NOT NULL,
    hvem        text        NOT NULL,
    cvr         char(8)     NOT NULL CHECK (cvr ~ '^[0-9]{8}$'),
    objekt      uuid        NOT NULL,
    felter      text[]      NOT NULL CHECK (felter <@ ARRAY['NAVN', 'CPR'] AND felter <> '{}')
);

COMMENT ON TABLE personopslag IS 'Every showing of a person''s name or CPR number, written before the answer is given; append-only. Holds neither of them.';
COMMENT ON COLUMN personopslag.korrelation IS 'Correlation id of the request, as in logs and error bodies.';
COMMENT ON COLUMN personopslag.hvem IS 'system:<it-system>, or medarbejder:<keyed hash of the employee''s id>.';
COMMENT ON COLUMN personopslag.cvr IS 'The authority that owns the person, which is the caller''s own.';
COMMENT ON COLUMN personopslag.objekt IS 'The person.';
COMMENT ON COLUMN personopslag.felter IS 'What was shown.';

-- Serves: who has seen this person; what has this caller seen. Newest first.
CREATE INDEX personopslag_objekt ON personopslag (objekt, nr DESC);
CREATE INDEX personopslag_hvem ON personopslag (hvem, nr DESC);

CREATE FUNCTION personopslag_kun_tilfoej() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'personopslag is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER personopslag_kun_tilfoej
    BEFORE UPDATE OR DELETE OR TRUNCATE ON personopslag
    FOR EACH STATEMENT EXECUTE FUNCTION personopslag_kun_tilfoej();
