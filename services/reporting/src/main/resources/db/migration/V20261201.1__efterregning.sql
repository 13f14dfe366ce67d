-- What came of counting a month once more from the gateway's access rows (issue: the figures can be trusted).
CREATE TABLE efterregning (
    id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    maaned     date        NOT NULL CHECK (extract(day FROM maaned) = 1),
    tidspunkt  timestamptz NOT NULL,
    udfald     text        NOT NULL CHECK (udfald IN ('STEMMER', 'AFVIGER', 'VENTER')),
    afvigelser jsonb       NOT NULL CHECK (jsonb_typeof(afvigelser) = 'array')
);
COMMENT ON TABLE efterregning IS 'Append-only: every time a month was counted once more';
COMMENT ON COLUMN efterregning.maaned IS 'First day of the month';
COMMENT ON COLUMN efterregning.tidspunkt IS 'When it was held against the counters';
COMMENT ON COLUMN efterregning.udfald IS 'Whether all figures agree; VENTER while events of the month have not been delivered';
COMMENT ON COLUMN efterregning.afvigelser IS 'The places whose figures differ, each with all three countings';

-- Serves: what came of it last, month by month.
CREATE INDEX ix_efterregning_maaned ON efterregning (maaned, id DESC);

-- Serves: the calls of a month, for recounting them.
CREATE INDEX ix_haendelse_kommune_maaned ON haendelse_kommune (maaned, kommune);
