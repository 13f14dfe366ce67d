-- Why a reader looked, and for how long the citizen is not told of it.

ALTER TABLE laeselog
    ADD COLUMN IF NOT EXISTS formaal text NOT NULL DEFAULT 'SAGSBEHANDLING',
    ADD COLUMN forsinkelse_dage integer NOT NULL DEFAULT 0 CHECK (forsinkelse_dage >= 0);

-- Serves: what has been looked at of this authority's, newest first.
CREATE INDEX laeselog_kommune ON laeselog (cvr, tidspunkt DESC, id DESC);

COMMENT ON COLUMN laeselog.formaal IS 'Code of the purpose that was stated, or of the ordinary one.';
COMMENT ON COLUMN laeselog.forsinkelse_dage IS 'Days until the citizen is told, as the purpose had them when the look-up was made; a later change of the purpose changes nothing here.';
