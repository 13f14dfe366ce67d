-- Change events: what subscribers are told. Written with the change itself, so that none is missing and none is too many.

CREATE TABLE haendelse (
    transaktion xid8        NOT NULL DEFAULT pg_current_xact_id(),
    nummer      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    objekt      uuid        NOT NULL,
    objekttype  text        NOT NULL,
    haendelse   text        NOT NULL CHECK (haendelse IN ('Importeret', 'Opdateret', 'Fjernet')),
    ejer_cvr    char(8)     NOT NULL,
    master      uuid        NOT NULL,
    afsender    uuid,
    tidspunkt   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (transaktion, nummer)
);

CREATE INDEX haendelse_ejer ON haendelse (ejer_cvr, transaktion, nummer);

COMMENT ON TABLE haendelse IS 'One row per object that a request changed, unless the sender asked for silence. Says that, not what: no personal data beyond the reference.';
COMMENT ON COLUMN haendelse.transaktion IS 'The transaction that made the change. Events are read in this order, and only those older than every transaction that is still open: none can turn up later before the place a reader has come to.';
COMMENT ON COLUMN haendelse.nummer IS 'Order within the transaction. By itself no order to read in: a number taken first may be committed last.';
COMMENT ON COLUMN haendelse.objekt IS 'The object; not a foreign key, since an event outlives a removal.';
COMMENT ON COLUMN haendelse.objekttype IS 'Kind of object, as in UnikRetur/Type.';
COMMENT ON COLUMN haendelse.haendelse IS 'Importeret: it is new. Opdateret: it has changed. Fjernet: it is not there any more.';
COMMENT ON COLUMN haendelse.ejer_cvr IS 'Owning authority after the change; before it for a removal. Decides, with the next two, who is told.';
COMMENT ON COLUMN haendelse.master IS 'It-system in the role Master.';
COMMENT ON COLUMN haendelse.afsender IS 'It-system in the role Afsender.';
COMMENT ON COLUMN haendelse.tidspunkt IS 'When the index made the change.';

CREATE FUNCTION haendelse_rettes_aldrig() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'haendelse is append-only';
END
$$;

CREATE TRIGGER haendelse_rettes_aldrig BEFORE UPDATE ON haendelse
    FOR EACH ROW EXECUTE FUNCTION haendelse_rettes_aldrig();

CREATE TABLE haendelse_ryddet (
    ene         boolean PRIMARY KEY DEFAULT true CHECK (ene),
    transaktion xid8    NOT NULL,
    nummer      bigint  NOT NULL
);

INSERT INTO haendelse_ryddet (transaktion, nummer) VALUES ('0', 0);

COMMENT ON TABLE haendelse_ryddet IS 'The one row tells the newest event that is deleted because of its age: a reader who has not come so far has missed something.';
