-- KLE: every release as it was delivered, and beside it what look-ups need, derived anew at each import.

CREATE TABLE kle_udgave (
    udgave_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    art            text        NOT NULL,
    udgivelsesdato date        NOT NULL,
    hovedgrupper   integer     NOT NULL,
    grupper        integer     NOT NULL,
    emner          integer     NOT NULL,
    kategorier     integer     NOT NULL,
    facetter       integer     NOT NULL,
    importeret     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT kle_udgave_art CHECK (art IN ('EMNEPLAN', 'HANDLINGSFACET')),
    CONSTRAINT kle_udgave_en_pr_dato UNIQUE (art, udgivelsesdato)
);
COMMENT ON TABLE kle_udgave IS 'A release of KLE. Subjects and facets are released apart from each other.';
COMMENT ON COLUMN kle_udgave.art IS 'EMNEPLAN: hovedgruppe, gruppe, emne. HANDLINGSFACET: category, facet.';
COMMENT ON COLUMN kle_udgave.udgivelsesdato IS 'The date from which the release holds; history is ordered by it, not by import.';
COMMENT ON COLUMN kle_udgave.importeret IS 'When the release was imported, or last replaced.';

CREATE TABLE kle_klasse (
    udgave_id    bigint  NOT NULL REFERENCES kle_udgave ON DELETE CASCADE,
    nummer       text COLLATE "C" NOT NULL,
    titel        text    NOT NULL,
    uuid         uuid    NOT NULL,
    udgaar       boolean NOT NULL,
    udgaar_aar   integer,
    udgaaet_dato date,
    PRIMARY KEY (udgave_id, nummer)
);
COMMENT ON TABLE kle_klasse IS 'What one release says about one number.';
COMMENT ON COLUMN kle_klasse.titel IS 'Without the suffix that announces retirement.';
COMMENT ON COLUMN kle_klasse.uuid IS 'KL''s UUID; one derived from the number when the file gave none.';
COMMENT ON COLUMN kle_klasse.udgaar IS 'The title carried a suffix such as [udgår 2025].';
COMMENT ON COLUMN kle_klasse.udgaar_aar IS 'The year of that suffix.';
COMMENT ON COLUMN kle_klasse.udgaaet_dato IS 'The number is in the file as retired (Historisk/UdgaaetDato).';

CREATE TABLE kle_titel (
    nummer     text COLLATE "C" NOT NULL,
    art        text    NOT NULL,
    titel      text    NOT NULL,
    uuid       uuid    NOT NULL,
    udgaar     boolean NOT NULL,
    udgaar_aar integer,
    fra        date,
    til        date,
    CONSTRAINT kle_titel_en_ad_gangen UNIQUE NULLS NOT DISTINCT (nummer, fra)
);
COMMENT ON TABLE kle_titel IS 'Derived: the titles of each number over time, without overlap. The unique index serves look-up and prefix search.';
COMMENT ON COLUMN kle_titel.uuid IS 'The UUID that the number had last while it bore the title.';
COMMENT ON COLUMN kle_titel.fra IS 'Inclusive; null when the number is only known as already retired.';
COMMENT ON COLUMN kle_titel.til IS 'Exclusive; null while the title is in the newest release.';

CREATE TABLE kle_uuid (
    uuid   uuid NOT NULL,
    nummer text COLLATE "C" NOT NULL,
    art    text NOT NULL,
    fra    date,
    til    date,
    CONSTRAINT kle_uuid_periode UNIQUE NULLS NOT DISTINCT (uuid, nummer, fra)
);
COMMENT ON TABLE kle_uuid IS 'Derived: which number a UUID had over time; a class that moved has several.';
COMMENT ON COLUMN kle_uuid.fra IS 'Inclusive; null when the number is only known as already retired.';
COMMENT ON COLUMN kle_uuid.til IS 'Exclusive; null while it is in the newest release.';

CREATE TABLE kle_titeldokument (
    id       boolean PRIMARY KEY DEFAULT true CHECK (id),
    etag     text NOT NULL,
    dokument text NOT NULL
);
COMMENT ON TABLE kle_titeldokument IS 'Derived: one row, the answer to GET /klassifikation/v1/titler. Its row lock puts imports in line.';
COMMENT ON COLUMN kle_titeldokument.etag IS 'SHA-256 of the document in hexadecimal.';

INSERT INTO kle_titeldokument (etag, dokument)
SELECT encode(sha256(convert_to(dokument, 'UTF8')), 'hex'), dokument FROM (VALUES ('{"udgave" : null, "emner" : []}')) AS tom (dokument);

-- Organisation: the current state in columns, and every registration that ever was.

CREATE TABLE virksomhed (
    uuid        uuid PRIMARY KEY,
    cvr         text        NOT NULL,
    navn        text        NOT NULL,
    registreret timestamptz NOT NULL,
    CONSTRAINT virksomhed_cvr_entydigt UNIQUE (cvr)
);
COMMENT ON TABLE virksomhed IS 'The legal entity behind an organisation: current state.';
COMMENT ON COLUMN virksomhed.cvr IS 'Eight digits; decides which municipality owns the row.';

CREATE TABLE virksomhed_registrering (
    nr          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uuid        uuid        NOT NULL,
    cvr         text        NOT NULL,
    navn        text        NOT NULL,
    registreret timestamptz NOT NULL,
    medarbejder text        NOT NULL
);
CREATE INDEX ix_virksomhed_registrering_uuid ON virksomhed_registrering (uuid, nr);
COMMENT ON TABLE virksomhed_registrering IS 'Append-only: every state of virksomhed, the current one included.';
COMMENT ON COLUMN virksomhed_registrering.medarbejder IS 'Who registered it: id of the employee and CVR of the employer.';

CREATE TABLE organisation (
    uuid               uuid PRIMARY KEY,
    brugervendt_noegle text          NOT NULL,
    navn               text          NOT NULL,
    virksomhed         uuid          NOT NULL REFERENCES virksomhed,
    myndighedskode     text,
    gyldig_status      text[]        NOT NULL,
    gyldig_fra         timestamptz[] NOT NULL,
    gyldig_til         timestamptz[] NOT NULL,
    registreret        timestamptz   NOT NULL
);
CREATE INDEX ix_organisation_virksomhed ON organisation (virksomhed);
COMMENT ON TABLE organisation IS 'An organisation such as a municipality: current state.';
COMMENT ON COLUMN organisation.myndighedskode IS 'Three or four digits; null for what is no authority.';
COMMENT ON COLUMN organisation.gyldig_status IS 'Aktiv or Inaktiv; the n-th holds from the n-th gyldig_fra to the n-th gyldig_til.';
COMMENT ON COLUMN organisation.gyldig_fra IS 'Inclusive; null element without beginning.';
COMMENT ON COLUMN organisation.gyldig_til IS 'Exclusive; null element without end.';

CREATE TABLE organisation_registrering (
    nr                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uuid               uuid          NOT NULL,
    brugervendt_noegle text          NOT NULL,
    navn               text          NOT NULL,
    virksomhed         uuid          NOT NULL,
    myndighedskode     text,
    gyldig_status      text[]        NOT NULL,
    gyldig_fra         timestamptz[] NOT NULL,
    gyldig_til         timestamptz[] NOT NULL,
    registreret        timestamptz   NOT NULL,
    medarbejder        text          NOT NULL
);
CREATE INDEX ix_organisation_registrering_uuid ON organisation_registrering (uuid, nr);
COMMENT ON TABLE organisation_registrering IS 'Append-only: every state of organisation, the current one included.';
COMMENT ON COLUMN organisation_registrering.medarbejder IS 'Who registered it: id of the employee and CVR of the employer.';
