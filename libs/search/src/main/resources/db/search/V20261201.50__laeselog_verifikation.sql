-- Look-ups by the verification client: an employee, through no it-system, for a stated purpose.

ALTER TABLE laeselog
    ALTER COLUMN it_system DROP NOT NULL,
    ADD COLUMN IF NOT EXISTS formaal text,
    ADD COLUMN laeser_cvr char(8) CHECK (laeser_cvr ~ '^[0-9]{8}$'),
    DROP CONSTRAINT laeselog_handling_check,
    ADD CONSTRAINT laeselog_handling_check CHECK (handling IN ('FREMSOEG', 'LAES', 'VERIFIKATION')),
    ADD CONSTRAINT laeselog_verifikation CHECK (
        CASE WHEN handling = 'VERIFIKATION'
            THEN it_system IS NULL AND laeser_cvr IS NOT NULL AND medarbejder IS NOT NULL AND formaal IS NOT NULL
            ELSE it_system IS NOT NULL END);

COMMENT ON COLUMN laeselog.it_system IS 'The reading system; NULL when the verification client was used.';
COMMENT ON COLUMN laeselog.formaal IS 'Code of the purpose that was stated.';
COMMENT ON COLUMN laeselog.laeser_cvr IS 'Authority of the employee who used the verification client: the national authority reads those of all.';
