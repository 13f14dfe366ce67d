-- What a system may read of an authority's cases besides its own: part of the agreement, and of its approval.
ALTER TABLE serviceaftale
    ADD COLUMN laeseadgang jsonb NOT NULL DEFAULT '{"afgraensninger": []}',
    ADD CONSTRAINT ck_serviceaftale_laeseadgang CHECK (
        jsonb_typeof(laeseadgang -> 'afgraensninger') IS NOT DISTINCT FROM 'array');
COMMENT ON COLUMN serviceaftale.laeseadgang IS
    'KLE patterns, each with the highest sensitivity, that the system may read besides its own objects: {"afgraensninger": […]}';
