-- Previews of another KLE configuration (A-904): how far each has come, and what it came to.

CREATE TABLE konsekvensberegning (
    id             uuid        NOT NULL PRIMARY KEY,
    cvr            char(8)     NOT NULL REFERENCES kommune (cvr),
    sammenlignet   text        NOT NULL,
    med_version    integer     NOT NULL,
    status         text        NOT NULL,
    startet_af     text        NOT NULL,
    startet_tid    timestamptz NOT NULL,
    sidst_set      timestamptz NOT NULL,
    slut_tid       timestamptz NULL,
    behandlet      bigint      NOT NULL,
    forventet      bigint      NOT NULL,
    annulleres     boolean     NOT NULL,
    fejl           text        NULL,
    resultat       jsonb       NULL,
    CONSTRAINT ck_konsekvensberegning_status CHECK (status IN ('I_GANG', 'FAERDIG', 'ANNULLERET', 'FEJLET', 'AFBRUDT')),
    CONSTRAINT ck_konsekvensberegning_resultat CHECK ((status = 'FAERDIG') = (resultat IS NOT NULL)),
    CONSTRAINT ck_konsekvensberegning_slut CHECK ((status = 'I_GANG') = (slut_tid IS NULL))
);
CREATE INDEX ix_konsekvensberegning_cvr_tid ON konsekvensberegning (cvr, startet_tid DESC);
-- One for each authority at a time, however many copies of the service there are.
CREATE UNIQUE INDEX ux_konsekvensberegning_i_gang ON konsekvensberegning (cvr) WHERE status = 'I_GANG';

COMMENT ON TABLE konsekvensberegning IS 'Previews of another KLE configuration (A-904); the latest of each authority are kept';
COMMENT ON COLUMN konsekvensberegning.id IS 'UUID';
COMMENT ON COLUMN konsekvensberegning.cvr IS 'The authority';
COMMENT ON COLUMN konsekvensberegning.sammenlignet IS
    'The other configuration: version:N, kladde:<tag of the draft>, or linjer:<fingerprint of the lines>';
COMMENT ON COLUMN konsekvensberegning.med_version IS 'The version that was in force; 0 for none';
COMMENT ON COLUMN konsekvensberegning.status IS 'I_GANG until it ends';
COMMENT ON COLUMN konsekvensberegning.startet_af IS 'CVR and id of the employee, CVR/id';
COMMENT ON COLUMN konsekvensberegning.startet_tid IS 'When it began; the moment of its decisions';
COMMENT ON COLUMN konsekvensberegning.sidst_set IS
    'When the service that works on it last said so; one that has not for long was broken off with the service';
COMMENT ON COLUMN konsekvensberegning.slut_tid IS 'When it ended; null while it goes on';
COMMENT ON COLUMN konsekvensberegning.behandlet IS 'Lines from the indexes that have been decided on';
COMMENT ON COLUMN konsekvensberegning.forventet IS 'Lines there are at most; 0 until it is known';
COMMENT ON COLUMN konsekvensberegning.annulleres IS 'That somebody wants it to stop';
COMMENT ON COLUMN konsekvensberegning.fejl IS 'Why it failed, in Danish; null when it did not';
COMMENT ON COLUMN konsekvensberegning.resultat IS
    'Figures, and examples by UUID with the rules that decided; neither citizens nor content';
