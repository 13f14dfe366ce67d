-- One row per answer to a citizen, written before the answer is sent (architecture §6, G-1006), and the call events that
-- wait for reporting.

CREATE TABLE opslag (
    id                      uuid        PRIMARY KEY DEFAULT uuidv7(),
    tidspunkt               timestamptz NOT NULL,
    borger                  bytea       NOT NULL CHECK (octet_length(borger) = 32),
    korrelation             text        NOT NULL,
    art                     text        NOT NULL CHECK (art IN ('OVERBLIK', 'SAG', 'YDELSE')),
    bopaelskommune          text        CHECK (bopaelskommune ~ '^[0-9]{8}$'),
    konfigurationsversioner jsonb       NOT NULL,
    vist                    jsonb       NOT NULL,
    kilder                  jsonb       NOT NULL
);

COMMENT ON TABLE opslag IS 'Every look-up that a citizen has made in own data; append-only';
COMMENT ON COLUMN opslag.borger IS 'Keyed hash of the CPR number; the number itself is not kept';
COMMENT ON COLUMN opslag.korrelation IS 'Correlation id of the request, as in logs and error bodies';
COMMENT ON COLUMN opslag.art IS 'Which question was asked';
COMMENT ON COLUMN opslag.bopaelskommune IS 'CVR of the municipality of residence, when known';
COMMENT ON COLUMN opslag.konfigurationsversioner IS 'CVR to version of the KLE configuration that decided';
COMMENT ON COLUMN opslag.vist IS 'CVR to the UUIDs of what was shown, by kind of object; no content';
COMMENT ON COLUMN opslag.kilder IS 'Source to its outcome: OK or UTILGAENGELIG';

-- Serves: what has this citizen been shown, newest first.
CREATE INDEX ix_opslag_borger_tidspunkt ON opslag (borger, tidspunkt DESC);

CREATE FUNCTION opslag_kun_tilfoej() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'opslag is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER opslag_kun_tilfoej
    BEFORE UPDATE OR DELETE OR TRUNCATE ON opslag
    FOR EACH STATEMENT EXECUTE FUNCTION opslag_kun_tilfoej();

CREATE TABLE kald_udbakke (
    id        uuid        PRIMARY KEY,
    tidspunkt timestamptz NOT NULL,
    kommuner  jsonb       NOT NULL
);

COMMENT ON TABLE kald_udbakke IS 'Call events not yet taken over by reporting; the id is that of the access row';
COMMENT ON COLUMN kald_udbakke.kommuner IS 'Outcome per counted municipality; nothing about the citizen';
