-- Who may read is kept in adgang and linje, so search has no columns for it but the authority, whose readers see no other's objects.

ALTER TABLE soegning
    DROP COLUMN master,
    DROP COLUMN afsender,
    DROP COLUMN foelsomhed,
    DROP COLUMN sikkerhedsprofil;

COMMENT ON TABLE soegning IS 'One row per grant or payment: what it is found by and sorted by. Follows the object when it is removed.';
