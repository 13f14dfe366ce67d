-- The registration store: what every index keeps of an object, whatever its kind.
-- Versions are dates, so that a later change to this library sorts after the migrations of the services that use it.

CREATE TABLE objekt (
    uuid                 uuid        PRIMARY KEY,
    objekttype           text        NOT NULL,
    master               uuid        NOT NULL,
    afsender             uuid,
    ejer_cvr             char(8)     NOT NULL,
    tidspunkt            timestamptz NOT NULL,
    antal_registreringer integer     NOT NULL,
    indhold              jsonb       NOT NULL,
    opdateret            timestamptz NOT NULL
) WITH (fillfactor = 85);

COMMENT ON TABLE objekt IS 'One row per object: the state that its registrations add up to. Only the primary key is indexed, so that an update stays on its page.';
COMMENT ON COLUMN objekt.uuid IS 'Chosen by the sender.';
COMMENT ON COLUMN objekt.objekttype IS 'Kind of object, as in UnikRetur/Type.';
COMMENT ON COLUMN objekt.master IS 'It-system in the role Master: the only one that may write.';
COMMENT ON COLUMN objekt.afsender IS 'It-system in the role Afsender.';
COMMENT ON COLUMN objekt.ejer_cvr IS 'Owning authority.';
COMMENT ON COLUMN objekt.tidspunkt IS 'Newest sender time among the registrations.';
COMMENT ON COLUMN objekt.antal_registreringer IS 'Number of registrations; also the number of the newest one.';
COMMENT ON COLUMN objekt.indhold IS 'Current state: the registrations folded in order of sender time.';
COMMENT ON COLUMN objekt.opdateret IS 'When the index last received something that changed the object.';

CREATE TABLE registrering (
    objekt        uuid        NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    nummer        integer     NOT NULL,
    tidspunkt     timestamptz NOT NULL,
    sts_tidspunkt timestamptz NOT NULL,
    fingeraftryk  bytea       NOT NULL,
    afsender      uuid        NOT NULL,
    besked        jsonb       NOT NULL,
    PRIMARY KEY (objekt, nummer),
    CONSTRAINT registrering_een_gang UNIQUE (objekt, tidspunkt, fingeraftryk)
);

COMMENT ON TABLE registrering IS 'The history, append-only: what was received, as it was received.';
COMMENT ON COLUMN registrering.nummer IS 'Order of receipt within the object, from 1.';
COMMENT ON COLUMN registrering.tidspunkt IS 'When the sender recorded it; 1970-01-01 and a few milliseconds when the sender did not say.';
COMMENT ON COLUMN registrering.sts_tidspunkt IS 'When the index received it.';
COMMENT ON COLUMN registrering.fingeraftryk IS 'SHA-256 of the content: the same message twice has one effect.';
COMMENT ON COLUMN registrering.afsender IS 'It-system that delivered it.';
COMMENT ON COLUMN registrering.besked IS 'The delta.';

CREATE TABLE part (
    objekt uuid  NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    rolle  text  NOT NULL,
    noegle bytea NOT NULL,
    PRIMARY KEY (objekt, rolle, noegle)
);

CREATE INDEX part_noegle ON part (noegle, rolle, objekt);

COMMENT ON TABLE part IS 'Who is or has been party to an object, to find objects by party.';
COMMENT ON COLUMN part.rolle IS 'Role of the party, as the service names it.';
COMMENT ON COLUMN part.noegle IS 'Keyed hash of the party''s reference.';

CREATE TABLE fund (
    objekt uuid NOT NULL REFERENCES objekt (uuid) ON DELETE CASCADE,
    regel  text NOT NULL,
    sti    text NOT NULL,
    besked text NOT NULL
);

CREATE INDEX fund_objekt ON fund (objekt);

COMMENT ON TABLE fund IS 'Data-quality findings: rules that the current state breaks without being refused for it.';
COMMENT ON COLUMN fund.regel IS 'Rule id.';
COMMENT ON COLUMN fund.sti IS 'Path of the element.';
COMMENT ON COLUMN fund.besked IS 'What is expected, in Danish. Never holds a value from the message.';
