-- Possible data breaches that citizens report (D-723), and what the authority's DPO does about them (D-724, D-725).

CREATE TABLE databrud (
    id             uuid        NOT NULL PRIMARY KEY,
    cvr            char(8)     NOT NULL REFERENCES kommune (cvr),
    indberetning   jsonb       NOT NULL,
    indberettet_tid timestamptz NOT NULL,
    modtaget_tid   timestamptz NOT NULL,
    kendskab_tid   timestamptz NOT NULL,
    tilstand       text        NOT NULL,
    afgjort_tid    timestamptz NULL,
    tjekliste      jsonb       NOT NULL,
    version        integer     NOT NULL,
    CONSTRAINT ck_databrud_tilstand CHECK (
        tilstand IN ('NY', 'UNDER_BEHANDLING', 'ANMELDT', 'IKKE_ANMELDT', 'IKKE_BRUD', 'LUKKET')),
    CONSTRAINT ck_databrud_kendskab CHECK (kendskab_tid >= indberettet_tid)
);
COMMENT ON TABLE databrud IS 'One row per reported breach, as it stands now; how it came so is in databrud_log';
COMMENT ON COLUMN databrud.id IS 'UUID that the gateway gave it; the same one is taken in once';
COMMENT ON COLUMN databrud.cvr IS 'The authority whose data it is about, the controller';
COMMENT ON COLUMN databrud.indberetning IS
    'What the citizen reported, and the frozen decision trace: UUIDs, rules and versions, no content of a case';
COMMENT ON COLUMN databrud.indberettet_tid IS 'When the citizen reported it';
COMMENT ON COLUMN databrud.modtaget_tid IS 'When it arrived here';
COMMENT ON COLUMN databrud.kendskab_tid IS 'When the authority became aware of it; the 72 hours run from here (GDPR art. 33)';
COMMENT ON COLUMN databrud.tilstand IS 'How far it has come';
COMMENT ON COLUMN databrud.afgjort_tid IS 'When it was decided whether to notify; null while the clock runs';
COMMENT ON COLUMN databrud.tjekliste IS 'What a notification has to say (GDPR art. 33(3))';
COMMENT ON COLUMN databrud.version IS 'Counts the changes';

-- Serves: the queue of an authority; what the clock runs for comes first.
CREATE INDEX ix_databrud_cvr_kendskab ON databrud (cvr, (CASE WHEN afgjort_tid IS NULL THEN 0 ELSE 1 END), kendskab_tid);

CREATE TABLE databrud_log (
    databrud       uuid        NOT NULL REFERENCES databrud (id),
    loebenummer    integer     NOT NULL,
    tid            timestamptz NOT NULL,
    hvem           text        NOT NULL,
    handling       text        NOT NULL,
    detaljer       jsonb       NOT NULL,
    PRIMARY KEY (databrud, loebenummer)
);
COMMENT ON TABLE databrud_log IS 'Append-only: everything that was done about a breach, reading it included (GDPR art. 33(5))';
COMMENT ON COLUMN databrud_log.databrud IS 'The breach';
COMMENT ON COLUMN databrud_log.loebenummer IS '1, 2, 3 … per breach';
COMMENT ON COLUMN databrud_log.tid IS 'When';
COMMENT ON COLUMN databrud_log.hvem IS 'CVR and id of the employee, CVR/id; the name of the service that delivered it for the first line';
COMMENT ON COLUMN databrud_log.handling IS 'What was done';
COMMENT ON COLUMN databrud_log.detaljer IS 'What was said with it';

CREATE TRIGGER tg_databrud_log_laast BEFORE UPDATE OR DELETE OR TRUNCATE ON databrud_log
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();

-- What was reported stays as it was reported.
CREATE FUNCTION afvis_aendret_indberetning() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF (NEW.id, NEW.cvr, NEW.indberetning, NEW.indberettet_tid, NEW.modtaget_tid)
        IS DISTINCT FROM (OLD.id, OLD.cvr, OLD.indberetning, OLD.indberettet_tid, OLD.modtaget_tid) THEN
        RAISE EXCEPTION 'the report in databrud is append-only';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER tg_databrud_indberetning BEFORE UPDATE ON databrud
    FOR EACH ROW EXECUTE FUNCTION afvis_aendret_indberetning();
CREATE TRIGGER tg_databrud_laast BEFORE DELETE OR TRUNCATE ON databrud
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();
