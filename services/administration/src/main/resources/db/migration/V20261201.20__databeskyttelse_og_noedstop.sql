-- Whom citizens turn to about data protection (D-721), and what is hidden at once (D-726). Both are part of what the other
-- services read.

CREATE TABLE databeskyttelse (
    cvr            char(8)     NOT NULL REFERENCES kommune (cvr),
    version        integer     NOT NULL,
    funktion       text        NOT NULL,
    email          text        NULL,
    telefon        text        NULL,
    sikker_post    text        NULL,
    adresse        text        NULL,
    privatlivspolitik text     NULL,
    gyldig_fra     date        NOT NULL,
    gyldig_til     date        NULL,
    oprettet_af    text        NOT NULL,
    oprettet_tid   timestamptz NOT NULL,
    PRIMARY KEY (cvr, version),
    CONSTRAINT ck_databeskyttelse_version CHECK (version > 0),
    CONSTRAINT ck_databeskyttelse_gyldig CHECK (gyldig_til >= gyldig_fra),
    CONSTRAINT ck_databeskyttelse_kontakt CHECK (
        email IS NOT NULL OR telefon IS NOT NULL OR sikker_post IS NOT NULL OR adresse IS NOT NULL)
);
COMMENT ON TABLE databeskyttelse IS
    'Append-only: every version of every authority; the highest one that is valid on a day is in force on it (D-721)';
COMMENT ON COLUMN databeskyttelse.cvr IS 'The authority';
COMMENT ON COLUMN databeskyttelse.version IS '1, 2, 3 … per authority';
COMMENT ON COLUMN databeskyttelse.funktion IS 'Name of the function, never of a person';
COMMENT ON COLUMN databeskyttelse.email IS 'E-mail address of the function';
COMMENT ON COLUMN databeskyttelse.telefon IS 'Telephone number of the function';
COMMENT ON COLUMN databeskyttelse.sikker_post IS 'Where secure mail can be sent from (https)';
COMMENT ON COLUMN databeskyttelse.adresse IS 'Postal address on one line';
COMMENT ON COLUMN databeskyttelse.privatlivspolitik IS 'The text on how personal data are handled (https)';
COMMENT ON COLUMN databeskyttelse.gyldig_fra IS 'First Danish day it is valid';
COMMENT ON COLUMN databeskyttelse.gyldig_til IS 'Last Danish day it is valid; null until further notice';
COMMENT ON COLUMN databeskyttelse.oprettet_af IS 'CVR and id of the employee, CVR/id';
COMMENT ON COLUMN databeskyttelse.oprettet_tid IS 'When it was made';

CREATE TRIGGER tg_databeskyttelse_laast BEFORE UPDATE OR DELETE OR TRUNCATE ON databeskyttelse
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();
CREATE TRIGGER tg_databeskyttelse_aendring AFTER INSERT ON databeskyttelse
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();

CREATE TABLE noedstop (
    id             uuid        NOT NULL PRIMARY KEY,
    cvr            char(8)     NULL REFERENCES kommune (cvr),
    kle            text        NULL,
    it_system      uuid        NULL REFERENCES fagsystem (it_system),
    nationalt      boolean     NOT NULL,
    begrundelse    text        NOT NULL,
    sat_af         text        NOT NULL,
    sat_tid        timestamptz NOT NULL,
    ophaevet_begrundelse text  NULL,
    ophaevet_af    text        NULL,
    ophaevet_tid   timestamptz NULL,
    CONSTRAINT ck_noedstop_overalt CHECK (cvr IS NOT NULL OR nationalt AND (kle IS NOT NULL OR it_system IS NOT NULL)),
    CONSTRAINT ck_noedstop_ophaevet CHECK (
        num_nulls(ophaevet_begrundelse, ophaevet_af, ophaevet_tid) IN (0, 3))
);
COMMENT ON TABLE noedstop IS 'Every emergency stop, in force and lifted (D-726)';
COMMENT ON COLUMN noedstop.id IS 'UUID';
COMMENT ON COLUMN noedstop.cvr IS 'The authority; null for a stop everywhere';
COMMENT ON COLUMN noedstop.kle IS 'Only these KLE numbers; null for all';
COMMENT ON COLUMN noedstop.it_system IS 'Only what this source system delivers; null for all';
COMMENT ON COLUMN noedstop.nationalt IS 'Set for the nation, and then only lifted for the nation';
COMMENT ON COLUMN noedstop.begrundelse IS 'Why it was set';
COMMENT ON COLUMN noedstop.sat_af IS 'Who set it: CVR and id of the employee, CVR/id';
COMMENT ON COLUMN noedstop.sat_tid IS 'When it was set';
COMMENT ON COLUMN noedstop.ophaevet_begrundelse IS 'Why it was lifted; null while it is in force';
COMMENT ON COLUMN noedstop.ophaevet_af IS 'Who lifted it: CVR and id of the employee, CVR/id';
COMMENT ON COLUMN noedstop.ophaevet_tid IS 'When it was lifted';

-- Serves: what is in force; and the same is never in force twice.
CREATE UNIQUE INDEX ux_noedstop_i_kraft ON noedstop (cvr, kle, it_system) NULLS NOT DISTINCT WHERE ophaevet_tid IS NULL;
-- Serves: the stops of an authority, newest first.
CREATE INDEX ix_noedstop_cvr_sat_tid ON noedstop (cvr, sat_tid DESC);

-- A stop is lifted once and otherwise stays as it was set.
CREATE FUNCTION afvis_aendret_noedstop() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.ophaevet_tid IS NOT NULL
        OR (NEW.id, NEW.cvr, NEW.kle, NEW.it_system, NEW.nationalt, NEW.begrundelse, NEW.sat_af, NEW.sat_tid)
            IS DISTINCT FROM
           (OLD.id, OLD.cvr, OLD.kle, OLD.it_system, OLD.nationalt, OLD.begrundelse, OLD.sat_af, OLD.sat_tid) THEN
        RAISE EXCEPTION 'noedstop is append-only but for being lifted';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER tg_noedstop_ophaeves BEFORE UPDATE ON noedstop
    FOR EACH ROW EXECUTE FUNCTION afvis_aendret_noedstop();
CREATE TRIGGER tg_noedstop_laast BEFORE DELETE OR TRUNCATE ON noedstop
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();
CREATE TRIGGER tg_noedstop_aendring AFTER INSERT OR UPDATE ON noedstop
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();
