-- Bulk loads: how far each has come, and what became of its lines.

CREATE TABLE indlaesning (
    id         uuid        PRIMARY KEY,
    it_system  uuid        NOT NULL,
    cvr        char(8)     NOT NULL,
    navn       text,
    oprettet   timestamptz NOT NULL DEFAULT clock_timestamp(),
    naeste_byte bigint     NOT NULL DEFAULT 0,
    linjer     bigint      NOT NULL DEFAULT 0,
    senest     timestamptz,
    afsluttet  timestamptz,
    sending    uuid,
    holdes_til timestamptz
) WITH (fillfactor = 50);

COMMENT ON TABLE indlaesning IS 'A bulk load: one long stream of lines with one object each, sent in one or more requests.';
COMMENT ON COLUMN indlaesning.it_system IS 'The sender.';
COMMENT ON COLUMN indlaesning.cvr IS 'The authority it sends for.';
COMMENT ON COLUMN indlaesning.navn IS 'The sender''s own name for it.';
COMMENT ON COLUMN indlaesning.naeste_byte IS 'Bytes that are read and stored; where the sender goes on. Written with the objects.';
COMMENT ON COLUMN indlaesning.linjer IS 'Lines that are read and stored.';
COMMENT ON COLUMN indlaesning.senest IS 'When something was stored last.';
COMMENT ON COLUMN indlaesning.afsluttet IS 'When the sender said that this was all; nothing is changed after that.';
COMMENT ON COLUMN indlaesning.sending IS 'The request that is sending now.';
COMMENT ON COLUMN indlaesning.holdes_til IS 'Until when no other request may take over. Renewed with every batch, so that it runs out when a service is killed.';

CREATE TABLE indlaesning_antal (
    indlaesning uuid    NOT NULL REFERENCES indlaesning (id) ON DELETE CASCADE,
    objekttype  text    NOT NULL,
    statuskode  integer NOT NULL,
    antal       bigint  NOT NULL,
    PRIMARY KEY (indlaesning, objekttype, statuskode)
);

COMMENT ON TABLE indlaesning_antal IS 'How many lines ended with which result.';
COMMENT ON COLUMN indlaesning_antal.objekttype IS 'Bevilling or OekonomiskEffektuering; Ukendt when the line could not be read.';
COMMENT ON COLUMN indlaesning_antal.statuskode IS 'As in UnikRetur/StatusKode.';

CREATE TABLE indlaesning_fejl (
    indlaesning uuid    NOT NULL REFERENCES indlaesning (id) ON DELETE CASCADE,
    linje       bigint  NOT NULL,
    objekttype  text    NOT NULL,
    objekt      uuid,
    statuskode  integer NOT NULL,
    tekst       text    NOT NULL,
    PRIMARY KEY (indlaesning, linje)
);

COMMENT ON TABLE indlaesning_fejl IS 'The lines that were not stored, and why.';
COMMENT ON COLUMN indlaesning_fejl.linje IS 'Number of the line in the stream, from 1.';
COMMENT ON COLUMN indlaesning_fejl.objekt IS 'The object, when the line could be read.';
COMMENT ON COLUMN indlaesning_fejl.tekst IS 'The rule and what it expects, in Danish. Never holds a value from the line.';
