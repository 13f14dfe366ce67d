-- Calls on Borgerblikket, counted per municipality and month (borgerblikket.md §5).
-- Nothing here identifies a person: a call is a random id and a moment (R-507).

CREATE TABLE haendelse (
    id        uuid        PRIMARY KEY,
    tidspunkt timestamptz NOT NULL
);
COMMENT ON TABLE haendelse IS 'Calls already counted. Its key is what makes a redelivered call count once.';
COMMENT ON COLUMN haendelse.id IS 'Random id given by the gateway to one answer';
COMMENT ON COLUMN haendelse.tidspunkt IS 'When the gateway answered';

CREATE TABLE haendelse_kommune (
    haendelse_id uuid    NOT NULL REFERENCES haendelse (id),
    kommune      text    NOT NULL,
    maaned       date    NOT NULL,
    sager        boolean NOT NULL,
    ydelser      boolean NOT NULL,
    teknisk_fejl boolean NOT NULL,
    PRIMARY KEY (haendelse_id, kommune),
    CONSTRAINT ck_haendelse_kommune_kommune CHECK (kommune ~ '^[0-9]{8}$' OR kommune = 'ukendt'),
    CONSTRAINT ck_haendelse_kommune_maaned CHECK (extract(day FROM maaned) = 1)
);
COMMENT ON TABLE haendelse_kommune IS 'What a call returned per municipality: the grounds the counters can be recounted from';
COMMENT ON COLUMN haendelse_kommune.haendelse_id IS 'The call';
COMMENT ON COLUMN haendelse_kommune.kommune IS 'CVR number of the municipality, or ''ukendt'' for a citizen whose municipality is unknown';
COMMENT ON COLUMN haendelse_kommune.maaned IS 'First day of the month by Danish local time (R-506)';
COMMENT ON COLUMN haendelse_kommune.sager IS 'The citizen was shown at least one case of the municipality (R-501)';
COMMENT ON COLUMN haendelse_kommune.ydelser IS 'The citizen was shown at least one benefit of the municipality (R-501)';
COMMENT ON COLUMN haendelse_kommune.teknisk_fejl IS 'A source could not be asked, so that missing data prove nothing (R-504)';

CREATE TABLE maanedskald (
    kommune      text   NOT NULL,
    maaned       date   NOT NULL,
    med_data     bigint NOT NULL,
    uden_data    bigint NOT NULL,
    teknisk_fejl bigint NOT NULL,
    sager_med    bigint NOT NULL,
    sager_uden   bigint NOT NULL,
    ydelser_med  bigint NOT NULL,
    ydelser_uden bigint NOT NULL,
    CONSTRAINT maanedskald_pkey PRIMARY KEY (kommune, maaned),
    CONSTRAINT ck_maanedskald_kommune CHECK (kommune ~ '^[0-9]{8}$' OR kommune = 'ukendt'),
    CONSTRAINT ck_maanedskald_maaned CHECK (extract(day FROM maaned) = 1),
    CONSTRAINT ck_maanedskald_ikke_negativ CHECK (least(med_data, uden_data, teknisk_fejl,
        sager_med, sager_uden, ydelser_med, ydelser_uden) >= 0),
    -- Data are cases or benefits, so calls with data lie between the larger of the two and their sum.
    CONSTRAINT ck_maanedskald_med_data CHECK (med_data BETWEEN greatest(sager_med, ydelser_med) AND sager_med + ydelser_med),
    -- A partial call proves nothing about the source that failed; therefore the splits may sum to less than the total.
    CONSTRAINT ck_maanedskald_sager CHECK (sager_med + sager_uden <= med_data + uden_data),
    CONSTRAINT ck_maanedskald_ydelser CHECK (ydelser_med + ydelser_uden <= med_data + uden_data)
);
COMMENT ON TABLE maanedskald IS 'The monthly report. The total is not stored: it is med_data + uden_data, always.';
COMMENT ON COLUMN maanedskald.kommune IS 'CVR number of the municipality, or ''ukendt''';
COMMENT ON COLUMN maanedskald.maaned IS 'First day of the month by Danish local time (R-506)';
COMMENT ON COLUMN maanedskald.med_data IS 'Calls that returned cases or benefits (R-501)';
COMMENT ON COLUMN maanedskald.uden_data IS 'Calls that returned neither, every source having answered (R-504)';
COMMENT ON COLUMN maanedskald.teknisk_fejl IS 'Calls in which a source failed; no part of the total, a partial call with data is in both (R-504)';
COMMENT ON COLUMN maanedskald.sager_med IS 'Calls that returned cases (R-503)';
COMMENT ON COLUMN maanedskald.sager_uden IS 'Calls without cases, every source having answered (R-503)';
COMMENT ON COLUMN maanedskald.ydelser_med IS 'Calls that returned benefits (R-503)';
COMMENT ON COLUMN maanedskald.ydelser_uden IS 'Calls without benefits, every source having answered (R-503)';
