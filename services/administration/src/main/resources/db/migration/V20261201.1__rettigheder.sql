-- What a system may see and write in the look-up of organisation and classification: part of the agreement, and of its
-- approval.
ALTER TABLE serviceaftale
    ADD COLUMN rettigheder jsonb NOT NULL DEFAULT '{"rettigheder": []}',
    ADD CONSTRAINT ck_serviceaftale_rettigheder CHECK (
        jsonb_typeof(rettigheder -> 'rettigheder') IS NOT DISTINCT FROM 'array'
        AND rettigheder -> 'rettigheder' <@ '["SE_NAVN", "SE_CPR", "REDIGER_ORGANISATION", "REDIGER_KLASSIFIKATION"]');
COMMENT ON COLUMN serviceaftale.rettigheder IS
    'What is given besides looking up what is open to every system with an agreement: {"rettigheder": […]}';
