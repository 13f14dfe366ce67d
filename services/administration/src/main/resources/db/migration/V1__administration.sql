-- Municipalities, source systems, service agreements and versioned KLE configuration, and the log of every change.

-- ---------------------------------------------------------------------------------------------------------------------
-- Authorities
-- ---------------------------------------------------------------------------------------------------------------------
CREATE TABLE kommune (
    cvr            char(8)     NOT NULL PRIMARY KEY,
    navn           text        NOT NULL,
    kommunekode    text        NULL,
    tilslutning    text        NOT NULL,
    tilsluttet_dato date       NULL,
    CONSTRAINT ck_kommune_cvr CHECK (cvr ~ '^[0-9]{8}$'),
    CONSTRAINT ck_kommune_kommunekode CHECK (kommunekode ~ '^[0-9]{3,4}$'),
    CONSTRAINT ck_kommune_tilslutning CHECK (tilslutning IN ('IKKE_TILMELDT', 'FORVENTET', 'TILMELDT', 'TILSLUTTET')),
    CONSTRAINT ck_kommune_tilsluttet_dato CHECK (tilslutning <> 'TILSLUTTET' OR tilsluttet_dato IS NOT NULL)
);
COMMENT ON TABLE kommune IS 'Authorities that may show data, Udbetaling Danmark included';
COMMENT ON COLUMN kommune.cvr IS 'CVR number';
COMMENT ON COLUMN kommune.navn IS 'Name as citizens see it';
COMMENT ON COLUMN kommune.kommunekode IS 'Municipality code; null for an authority that is no municipality';
COMMENT ON COLUMN kommune.tilslutning IS 'How far the authority has come towards being connected (R-310)';
COMMENT ON COLUMN kommune.tilsluttet_dato IS 'Danish day it was, or is to be, connected';

CREATE TABLE kommune_tilslutning (
    cvr            char(8)     NOT NULL REFERENCES kommune (cvr),
    loebenummer    integer     NOT NULL,
    tilslutning    text        NOT NULL,
    tilsluttet_dato date       NULL,
    aendret_af     text        NOT NULL,
    aendret_tid    timestamptz NOT NULL,
    PRIMARY KEY (cvr, loebenummer)
);
COMMENT ON TABLE kommune_tilslutning IS 'Append-only: every status an authority has had (R-311)';
COMMENT ON COLUMN kommune_tilslutning.cvr IS 'The authority';
COMMENT ON COLUMN kommune_tilslutning.loebenummer IS '1, 2, 3 … per authority';
COMMENT ON COLUMN kommune_tilslutning.tilslutning IS 'The status from then on';
COMMENT ON COLUMN kommune_tilslutning.tilsluttet_dato IS 'Danish day it was, or is to be, connected';
COMMENT ON COLUMN kommune_tilslutning.aendret_af IS 'CVR and id of the employee, CVR/id';
COMMENT ON COLUMN kommune_tilslutning.aendret_tid IS 'When it was changed';

-- ---------------------------------------------------------------------------------------------------------------------
-- Source systems and service agreements
-- ---------------------------------------------------------------------------------------------------------------------
CREATE TABLE fagsystem (
    it_system      uuid        NOT NULL PRIMARY KEY,
    navn           text        NOT NULL,
    leverandoer    text        NOT NULL
);
COMMENT ON TABLE fagsystem IS 'Source systems';
COMMENT ON COLUMN fagsystem.it_system IS 'The it-system instance that stands as Master or Afsender in the indexes';
COMMENT ON COLUMN fagsystem.navn IS 'Name as staff know it';
COMMENT ON COLUMN fagsystem.leverandoer IS 'The vendor';

CREATE TABLE serviceaftale (
    cvr            char(8)     NOT NULL REFERENCES kommune (cvr),
    it_system      uuid        NOT NULL REFERENCES fagsystem (it_system),
    status         text        NOT NULL,
    gyldig_fra     timestamptz NOT NULL,
    gyldig_til     timestamptz NULL,
    aendret_af     text        NOT NULL,
    aendret_tid    timestamptz NOT NULL,
    PRIMARY KEY (cvr, it_system),
    CONSTRAINT ck_serviceaftale_status CHECK (status IN ('Oprettet', 'Godkendt', 'Afvist', 'Ophoert')),
    CONSTRAINT ck_serviceaftale_gyldig CHECK (gyldig_til > gyldig_fra)
);
COMMENT ON TABLE serviceaftale IS 'Agreements on what a source system may deliver for an authority (R-641)';
COMMENT ON COLUMN serviceaftale.cvr IS 'The authority';
COMMENT ON COLUMN serviceaftale.it_system IS 'The source system';
COMMENT ON COLUMN serviceaftale.status IS 'Only Godkendt is in force, and only in its period (R-642)';
COMMENT ON COLUMN serviceaftale.gyldig_fra IS 'First moment in force';
COMMENT ON COLUMN serviceaftale.gyldig_til IS 'First moment no longer in force; null until further notice';
COMMENT ON COLUMN serviceaftale.aendret_af IS 'Who set the status: CVR and id of the employee, CVR/id';
COMMENT ON COLUMN serviceaftale.aendret_tid IS 'When the status was set';

-- ---------------------------------------------------------------------------------------------------------------------
-- KLE configuration
-- ---------------------------------------------------------------------------------------------------------------------
CREATE TABLE kle_konfiguration (
    cvr            char(8)     NOT NULL REFERENCES kommune (cvr),
    version        integer     NOT NULL,
    konfiguration  jsonb       NOT NULL,
    oprettet_af    text        NOT NULL,
    oprettet_tid   timestamptz NOT NULL,
    PRIMARY KEY (cvr, version),
    CONSTRAINT ck_kle_konfiguration_version CHECK (version > 0),
    CONSTRAINT ck_kle_konfiguration_linjer CHECK (jsonb_typeof(konfiguration -> 'linjer') IS NOT DISTINCT FROM 'array')
);
COMMENT ON TABLE kle_konfiguration IS 'Append-only: every version of every authority; the highest one is active (A-901)';
COMMENT ON COLUMN kle_konfiguration.cvr IS 'The authority';
COMMENT ON COLUMN kle_konfiguration.version IS '1, 2, 3 … per authority';
COMMENT ON COLUMN kle_konfiguration.konfiguration IS
    'The lines in full with defaults filled in, as the other services read them: {"linjer": […]}';
COMMENT ON COLUMN kle_konfiguration.oprettet_af IS 'CVR and id of the employee, CVR/id';
COMMENT ON COLUMN kle_konfiguration.oprettet_tid IS 'When it was made, and became active';

-- ---------------------------------------------------------------------------------------------------------------------
-- National rules
-- ---------------------------------------------------------------------------------------------------------------------
CREATE TABLE nationale_regler (
    id             smallint    NOT NULL PRIMARY KEY,
    regler         jsonb       NOT NULL,
    CONSTRAINT ck_nationale_regler_een CHECK (id = 1)
);
COMMENT ON TABLE nationale_regler IS 'What holds in every municipality: one row';
COMMENT ON COLUMN nationale_regler.id IS 'Always 1';
COMMENT ON COLUMN nationale_regler.regler IS 'The rules, as the other services read them';

-- Building cases are seen by the owner of the property (V-802); nothing is closed nationally until somebody decides so;
-- a grant without a payment stays hidden, as the letter of the rule has it (borgerblikket §8.1).
INSERT INTO nationale_regler (id, regler)
VALUES (1, '{"aldrigAaben": [], "byggesager": ["02.34.*"], "bevillingUdenUdbetaling": false}');

-- ---------------------------------------------------------------------------------------------------------------------
-- Stage catalogue (borgerblikket §2, classification §4)
-- ---------------------------------------------------------------------------------------------------------------------
CREATE TABLE etapekatalog (
    punkt          text        NOT NULL,
    kle            char(8)     NOT NULL,
    myndighed      text        NOT NULL,
    etape          smallint    NOT NULL,
    aar            smallint    NOT NULL,
    PRIMARY KEY (punkt, kle),
    CONSTRAINT ck_etapekatalog_kle CHECK (kle ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$')
);
COMMENT ON TABLE etapekatalog IS 'What municipalities have to show, by stage; numbers that are only related are not in it';
COMMENT ON COLUMN etapekatalog.punkt IS 'Item as the agreement words it';
COMMENT ON COLUMN etapekatalog.kle IS 'A KLE number that holds the item';
COMMENT ON COLUMN etapekatalog.myndighed IS 'Whose data';
COMMENT ON COLUMN etapekatalog.etape IS 'Stage';
COMMENT ON COLUMN etapekatalog.aar IS 'Year in which it has to be shown; a fradato is at the latest its last day (V-808)';

INSERT INTO etapekatalog (punkt, kle, myndighed, etape, aar)
VALUES ('Sygedagpenge', '32.30.04', 'Kommuner', 1, 2020),
       ('Kontanthjælp', '32.24.04', 'Kommuner', 1, 2020),
       ('Uddannelseshjælp', '32.24.32', 'Kommuner', 1, 2020),
       ('Uddannelseshjælp', '32.24.04', 'Kommuner', 1, 2020),
       ('Revalidering', '32.24.08', 'Kommuner', 1, 2020),
       ('Ressourceforløbsydelse', '32.24.28', 'Kommuner', 1, 2020),
       ('Ressourceforløbsydelse', '32.24.30', 'Kommuner', 1, 2020),
       ('Ledighedsydelse', '32.24.12', 'Kommuner', 1, 2020),
       ('Flekslønstilskud', '32.27.10', 'Kommuner', 1, 2020),
       ('Enkeltydelser', '32.21.12', 'Kommuner', 1, 2020);

-- ---------------------------------------------------------------------------------------------------------------------
-- What the other services poll
-- ---------------------------------------------------------------------------------------------------------------------
CREATE TABLE opsaetning_tilstand (
    id             smallint    NOT NULL PRIMARY KEY,
    aendringer     bigint      NOT NULL,
    maerke         uuid        NOT NULL,
    CONSTRAINT ck_opsaetning_tilstand_een CHECK (id = 1)
);
COMMENT ON TABLE opsaetning_tilstand IS 'Changes with everything that other services read from here: one row';
COMMENT ON COLUMN opsaetning_tilstand.id IS 'Always 1';
COMMENT ON COLUMN opsaetning_tilstand.aendringer IS 'Counts the changes';
COMMENT ON COLUMN opsaetning_tilstand.maerke IS
    'New at every change, so that a count reached again after a restore is not taken for the old one';
INSERT INTO opsaetning_tilstand (id, aendringer, maerke)
VALUES (1, 0, gen_random_uuid());

-- By trigger, so that no write can forget it.
CREATE FUNCTION noter_aendring() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE opsaetning_tilstand SET aendringer = aendringer + 1, maerke = gen_random_uuid() WHERE id = 1;
    RETURN NULL;
END
$$;
CREATE TRIGGER tg_kommune_aendring AFTER INSERT OR UPDATE OR DELETE ON kommune
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();
CREATE TRIGGER tg_serviceaftale_aendring AFTER INSERT OR UPDATE OR DELETE ON serviceaftale
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();
CREATE TRIGGER tg_kle_konfiguration_aendring AFTER INSERT ON kle_konfiguration
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();
CREATE TRIGGER tg_nationale_regler_aendring AFTER INSERT OR UPDATE OR DELETE ON nationale_regler
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();

-- ---------------------------------------------------------------------------------------------------------------------
-- Log of every change (A-910)
-- ---------------------------------------------------------------------------------------------------------------------
CREATE TABLE aendringslog (
    id             uuid        NOT NULL PRIMARY KEY,
    tid            timestamptz NOT NULL,
    hvem           text        NOT NULL,
    hvad           text        NOT NULL,
    noegle         text        NOT NULL,
    foer           jsonb       NULL,
    efter          jsonb       NOT NULL
);
CREATE INDEX ix_aendringslog_noegle_tid ON aendringslog (hvad, noegle, tid);
COMMENT ON TABLE aendringslog IS 'Append-only: who changed what, when, and how it was before and after';
COMMENT ON COLUMN aendringslog.id IS 'UUID';
COMMENT ON COLUMN aendringslog.tid IS 'When';
COMMENT ON COLUMN aendringslog.hvem IS 'CVR and id of the employee, CVR/id';
COMMENT ON COLUMN aendringslog.hvad IS 'Kind of thing that was changed';
COMMENT ON COLUMN aendringslog.noegle IS 'Which one: CVR, it-system, or CVR/it-system';
COMMENT ON COLUMN aendringslog.foer IS 'How it was; null when it is new';
COMMENT ON COLUMN aendringslog.efter IS 'How it became';

CREATE FUNCTION afvis_aendring() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER tg_aendringslog_laast BEFORE UPDATE OR DELETE OR TRUNCATE ON aendringslog
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();
CREATE TRIGGER tg_kle_konfiguration_laast BEFORE UPDATE OR DELETE OR TRUNCATE ON kle_konfiguration
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();
CREATE TRIGGER tg_kommune_tilslutning_laast BEFORE UPDATE OR DELETE OR TRUNCATE ON kommune_tilslutning
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();
