-- Reports as they were sent (R-502, R-511), who receives them, and their way there.

CREATE TABLE modtager (
    kommune       text        NOT NULL CHECK (kommune ~ '^[0-9]{8}$'),
    email         text        NOT NULL CHECK (length(email) <= 254),
    tilfoejet_tid timestamptz NOT NULL,
    PRIMARY KEY (kommune, email)
);
COMMENT ON TABLE modtager IS 'Who receives a municipality''s monthly report';
COMMENT ON COLUMN modtager.email IS 'Address, best that of a function';

CREATE TABLE maanedsrapport (
    id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    kommune    text        NOT NULL CHECK (kommune ~ '^[0-9]{8}$'),
    maaned     date        NOT NULL CHECK (extract(day FROM maaned) = 1),
    version    integer     NOT NULL CHECK (version > 0),
    aarsag     text,
    navn       text        NOT NULL,
    tilsluttet date,
    tal        jsonb       NOT NULL CHECK (jsonb_typeof(tal) = 'array'),
    dannet_tid timestamptz NOT NULL,
    UNIQUE (kommune, maaned, version),
    CHECK ((version = 1) = (aarsag IS NULL))
);
COMMENT ON TABLE maanedsrapport IS 'Append-only: every report that was made to be sent';
COMMENT ON COLUMN maanedsrapport.version IS '1 for the first; a later one corrects it';
COMMENT ON COLUMN maanedsrapport.aarsag IS 'Why it was made again; null for the first';
COMMENT ON COLUMN maanedsrapport.navn IS 'What the municipality was called';
COMMENT ON COLUMN maanedsrapport.tilsluttet IS 'Danish day the municipality was connected; null when that was not known';
COMMENT ON COLUMN maanedsrapport.tal IS 'The figures of its months, oldest first';

CREATE FUNCTION maanedsrapport_kun_tilfoej() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'maanedsrapport is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER maanedsrapport_kun_tilfoej
    BEFORE UPDATE OR DELETE OR TRUNCATE ON maanedsrapport
    FOR EACH STATEMENT EXECUTE FUNCTION maanedsrapport_kun_tilfoej();

CREATE TABLE forsendelse (
    id             uuid        PRIMARY KEY DEFAULT uuidv7(),
    rapport        uuid        NOT NULL REFERENCES maanedsrapport (id),
    email          text        NOT NULL,
    naeste_forsoeg timestamptz NOT NULL,
    forsoeg        integer     NOT NULL DEFAULT 0,
    sendt_tid      timestamptz,
    UNIQUE (rapport, email)
);
COMMENT ON TABLE forsendelse IS 'A report on its way to one receiver';
COMMENT ON COLUMN forsendelse.naeste_forsoeg IS 'Not tried before';
COMMENT ON COLUMN forsendelse.forsoeg IS 'How often it was tried in vain';
COMMENT ON COLUMN forsendelse.sendt_tid IS 'When the mail server took it; null until then';

-- Serves: what is to be sent now.
CREATE INDEX ix_forsendelse_venter ON forsendelse (naeste_forsoeg) WHERE sendt_tid IS NULL;
