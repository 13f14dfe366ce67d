-- A version of a configuration has a moment from which it is in force (A-903), so that it can be planned, taken back before
-- that, and found again as it was at any moment.

ALTER TABLE kle_konfiguration
    ADD COLUMN gyldig_fra  timestamptz NULL,
    ADD COLUMN aarsag      text        NOT NULL DEFAULT 'NY',
    ADD COLUMN kilde       text        NULL,
    ADD COLUMN godkendt_af text        NULL;

-- Until now every version was in force from the moment it was made. The lock on the history is opened for this alone.
ALTER TABLE kle_konfiguration DISABLE TRIGGER tg_kle_konfiguration_laast;
UPDATE kle_konfiguration SET gyldig_fra = oprettet_tid;
ALTER TABLE kle_konfiguration ENABLE TRIGGER tg_kle_konfiguration_laast;

ALTER TABLE kle_konfiguration
    ALTER COLUMN gyldig_fra SET NOT NULL,
    ALTER COLUMN aarsag DROP DEFAULT,
    ADD CONSTRAINT ck_kle_konfiguration_aarsag CHECK (aarsag IN ('NY', 'TILBAGERULNING', 'IMPORT', 'KOPI')),
    -- What citizens have been shown is never rewritten.
    ADD CONSTRAINT ck_kle_konfiguration_gyldig_fra CHECK (gyldig_fra >= oprettet_tid);
-- The one in force at a moment, for one authority and for all.
CREATE INDEX ix_kle_konfiguration_ikraft ON kle_konfiguration (cvr, gyldig_fra DESC, version DESC);
-- When something last came into force, which is asked at every poll of the other services.
CREATE INDEX ix_kle_konfiguration_gyldig_fra ON kle_konfiguration (gyldig_fra);
COMMENT ON TABLE kle_konfiguration IS
    'Append-only: every version of every authority; in force is the one with the greatest (gyldig_fra, version) that has begun and is not annulled (A-901, A-903)';
COMMENT ON COLUMN kle_konfiguration.oprettet_af IS 'Who made the lines: CVR and id of the employee, CVR/id';
COMMENT ON COLUMN kle_konfiguration.oprettet_tid IS 'When the version was made';
COMMENT ON COLUMN kle_konfiguration.gyldig_fra IS 'First moment in force; never before it was made';
COMMENT ON COLUMN kle_konfiguration.aarsag IS 'How it came about';
COMMENT ON COLUMN kle_konfiguration.kilde IS
    'What it was made from: the version that was rolled back to, or CVR of the authority that was copied from; else null';
COMMENT ON COLUMN kle_konfiguration.godkendt_af IS
    'Who activated the draft, CVR/id; null when the version was made directly';

CREATE TABLE kle_annullering (
    cvr            char(8)     NOT NULL,
    version        integer     NOT NULL,
    annulleret_af  text        NOT NULL,
    annulleret_tid timestamptz NOT NULL,
    PRIMARY KEY (cvr, version),
    FOREIGN KEY (cvr, version) REFERENCES kle_konfiguration (cvr, version)
);
COMMENT ON TABLE kle_annullering IS 'Append-only: versions that were taken back before they came into force';
COMMENT ON COLUMN kle_annullering.cvr IS 'The authority';
COMMENT ON COLUMN kle_annullering.version IS 'The version that never comes into force';
COMMENT ON COLUMN kle_annullering.annulleret_af IS 'CVR and id of the employee, CVR/id';
COMMENT ON COLUMN kle_annullering.annulleret_tid IS 'When; always before the version would have come into force';

-- In the database as well, since what was in force at a moment must not change afterwards.
CREATE FUNCTION kraev_planlagt() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF NOT EXISTS (SELECT FROM kle_konfiguration k
                   WHERE k.cvr = NEW.cvr AND k.version = NEW.version AND k.gyldig_fra > NEW.annulleret_tid) THEN
        RAISE EXCEPTION 'only a version that is not yet in force can be annulled';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER tg_kle_annullering_planlagt BEFORE INSERT ON kle_annullering
    FOR EACH ROW EXECUTE FUNCTION kraev_planlagt();
CREATE TRIGGER tg_kle_annullering_laast BEFORE UPDATE OR DELETE OR TRUNCATE ON kle_annullering
    FOR EACH STATEMENT EXECUTE FUNCTION afvis_aendring();
CREATE TRIGGER tg_kle_annullering_aendring AFTER INSERT ON kle_annullering
    FOR EACH STATEMENT EXECUTE FUNCTION noter_aendring();

CREATE TABLE kommune_indstilling (
    cvr            char(8)     NOT NULL PRIMARY KEY REFERENCES kommune (cvr),
    fire_oejne     boolean     NOT NULL
);
COMMENT ON TABLE kommune_indstilling IS 'How an authority wants to work here; no row is the same as nothing chosen';
COMMENT ON COLUMN kommune_indstilling.cvr IS 'The authority';
COMMENT ON COLUMN kommune_indstilling.fire_oejne IS 'Whether a draft has to be approved by somebody who had no part in it';

CREATE TABLE kle_kladde (
    cvr            char(8)     NOT NULL PRIMARY KEY REFERENCES kommune (cvr),
    maerke         uuid        NOT NULL,
    status         text        NOT NULL,
    basisversion   integer     NOT NULL,
    kendt_version  integer     NOT NULL,
    konfiguration  jsonb       NOT NULL,
    gyldig_fra     timestamptz NULL,
    aarsag         text        NOT NULL,
    kilde          text        NULL,
    medvirkende    jsonb       NOT NULL,
    oprettet_af    text        NOT NULL,
    oprettet_tid   timestamptz NOT NULL,
    redigeret_af   text        NOT NULL,
    redigeret_tid  timestamptz NOT NULL,
    indsendt_af    text        NULL,
    indsendt_tid   timestamptz NULL,
    afvist_af      text        NULL,
    afvist_tid     timestamptz NULL,
    begrundelse    text        NULL,
    CONSTRAINT ck_kle_kladde_status CHECK (status IN ('KLADDE', 'TIL_GODKENDELSE')),
    CONSTRAINT ck_kle_kladde_aarsag CHECK (aarsag IN ('NY', 'TILBAGERULNING', 'IMPORT', 'KOPI')),
    CONSTRAINT ck_kle_kladde_linjer CHECK (jsonb_typeof(konfiguration -> 'linjer') IS NOT DISTINCT FROM 'array'),
    CONSTRAINT ck_kle_kladde_medvirkende CHECK (jsonb_typeof(medvirkende -> 'hvem') IS NOT DISTINCT FROM 'array'),
    CONSTRAINT ck_kle_kladde_indsendt CHECK (status = 'KLADDE' OR (indsendt_af IS NOT NULL AND indsendt_tid IS NOT NULL))
);
COMMENT ON TABLE kle_kladde IS 'The one open draft of an authority''s next configuration (A-903); gone when activated or discarded';
COMMENT ON COLUMN kle_kladde.cvr IS 'The authority';
COMMENT ON COLUMN kle_kladde.maerke IS 'New whenever the content changes: the tag that callers show they have seen';
COMMENT ON COLUMN kle_kladde.status IS 'KLADDE while it is written, TIL_GODKENDELSE while it waits for an approver';
COMMENT ON COLUMN kle_kladde.basisversion IS 'The version in force when it was begun; 0 for none';
COMMENT ON COLUMN kle_kladde.kendt_version IS 'The newest version that its authors know of; a newer one stops the activation';
COMMENT ON COLUMN kle_kladde.konfiguration IS 'The lines, as in kle_konfiguration; they may still have errors';
COMMENT ON COLUMN kle_kladde.gyldig_fra IS 'When it shall come into force; null for at once';
COMMENT ON COLUMN kle_kladde.aarsag IS 'How the lines came about';
COMMENT ON COLUMN kle_kladde.kilde IS 'What they were made from, as in kle_konfiguration';
COMMENT ON COLUMN kle_kladde.medvirkende IS 'Everybody who has changed it, {"hvem": ["CVR/id"]}: none of them can be its second pair of eyes';
COMMENT ON COLUMN kle_kladde.oprettet_af IS 'Who began it, CVR/id';
COMMENT ON COLUMN kle_kladde.oprettet_tid IS 'When';
COMMENT ON COLUMN kle_kladde.redigeret_af IS 'Who changed it last, CVR/id';
COMMENT ON COLUMN kle_kladde.redigeret_tid IS 'When';
COMMENT ON COLUMN kle_kladde.indsendt_af IS 'Who sent it for approval, CVR/id';
COMMENT ON COLUMN kle_kladde.indsendt_tid IS 'When';
COMMENT ON COLUMN kle_kladde.afvist_af IS 'Who sent it back, CVR/id';
COMMENT ON COLUMN kle_kladde.afvist_tid IS 'When';
COMMENT ON COLUMN kle_kladde.begrundelse IS 'Why it was sent back';
